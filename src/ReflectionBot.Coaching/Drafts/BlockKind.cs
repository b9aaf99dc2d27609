namespace ReflectionBot.Coaching.Drafts;

/// <summary>What a run of a draft is on the page. Only some kinds hold sentences that do a job for the assessor.</summary>
public enum BlockKind
{
    /// <summary>Running prose.</summary>
    Paragraph,

    /// <summary>A heading; carries no label, but colours the sentences below it.</summary>
    Heading,

    /// <summary>One item of a bulleted, numbered or hand-typed list, without its marker.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    Quotation,

    /// <summary>One cell of a table.</summary>
    TableCell,

    /// <summary>The caption of a figure or table.</summary>
    Caption,

    /// <summary>Text that carries no label: alternative text of an image, a contents list, a form field.</summary>
    Aside,
}
