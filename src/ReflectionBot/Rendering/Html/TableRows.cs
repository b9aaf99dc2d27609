namespace ReflectionBot.Rendering.Html;

/// <summary>Turns cells with columns into the rows of a table.</summary>
/// <param name="page">Where to write.</param>
public sealed class TableRows(HtmlWriter page)
{
    // The most columns a table may have in Word; keeps a hostile file from being answered with empty cells without end.
    private const int MostColumns = 63;

    private int _column;

    /// <summary>
    /// Opens a cell. One left of the one before begins a row, and so does one below the first; another paragraph of any
    /// other column goes on in the cell that is open. Cells that were empty, and so are not in the draft, are filled in.
    /// </summary>
    /// <param name="column">Its column, from 1.</param>
    public void Open(int column)
    {
        column = Math.Clamp(column, 1, MostColumns);
        if (column == _column && column > 1)
        {
            return;
        }

        var isNewRow = column <= _column;
        page.Markup(_column == 0 ? "<div class=\"table\"><table><tr>" : isNewRow ? "</td></tr><tr>" : "</td>");
        for (var empty = isNewRow ? 1 : _column + 1; empty < column; empty++)
        {
            page.Markup("<td></td>");
        }

        page.Markup("<td>");
        _column = column;
    }

    /// <summary>Closes the table.</summary>
    public void Close() => page.Markup("</td></tr></table></div>");
}
