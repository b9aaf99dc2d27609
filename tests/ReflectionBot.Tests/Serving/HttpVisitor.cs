using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ReflectionBot.Tests.Serving;

/// <summary>Somebody with a browser that runs no scripts: keeps cookies, fills in forms, follows redirects.</summary>
public sealed class HttpVisitor : IDisposable
{
    private static readonly HtmlParser _parser = new();

    private readonly HttpClient _client;

    public HttpVisitor(Uri address)
    {
        _client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        Address = address;
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>The page that is open.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>The newest reply as it is read.</summary>
    public string Reply => Page.QuerySelector("#newest")?.TextContent ?? "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Asks for an address; redirects are not followed.</summary>
    public Task<HttpResponseMessage> Get(string path) => _client.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute), Cancel);

    /// <summary>Opens a page.</summary>
    public async Task<HttpResponseMessage> Open(string path = "/")
    {
        var response = await Get(path);
        Page = _parser.ParseDocument(await response.Content.ReadAsStringAsync(Cancel));
        return response;
    }

    /// <summary>Types words into the box and sends them, then reads the page that comes.</summary>
    public Task<HttpResponseMessage> Say(string text, params (string Name, byte[] Content)[] files) => Follow(() => Post(Form(text, files)));

    /// <summary>Presses a button of the newest reply.</summary>
    public async Task<HttpResponseMessage> Press(string label)
    {
        await OpenFirst();
        var button = Page.QuerySelectorAll("#newest button").FirstOrDefault(one => one.TextContent == label).ShouldNotBeNull(Reply);
        var form = (IHtmlFormElement)button.Closest("form")!;
        return await Follow(() => Post(new FormUrlEncodedContent(
        [
            .. form.QuerySelectorAll<IHtmlInputElement>("input[type=hidden]").Select(field => KeyValuePair.Create(field.Name!, field.Value)),
            KeyValuePair.Create("say", button.GetAttribute("value")!),
        ])));
    }

    /// <summary>The box's form, filled in.</summary>
    public MultipartFormDataContent Form(string text, params (string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(Field("token")), "token" },
            { new StringContent(Field("turn")), "turn" },
            { new StringContent(text), "text" },
        };
        foreach (var (name, content) in files)
        {
            form.Add(new ByteArrayContent(content), "files", name);
        }

        return form;
    }

    /// <summary>A hidden field of the box's form.</summary>
    public string Field(string name) => Page.QuerySelector<IHtmlInputElement>($"#composer input[name={name}]").ShouldNotBeNull(Page.Body!.TextContent).Value;

    /// <summary>Posts a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="scripted">Whether to do it as the page's script does.</param>
    public async Task<HttpResponseMessage> Post(HttpContent form, bool scripted = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/turns") { Content = form };
        if (scripted)
        {
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        }

        return await _client.SendAsync(request, Cancel);
    }

    /// <summary>Opens the page if none is open.</summary>
    public async Task OpenFirst()
    {
        if (Page is null)
        {
            await Open();
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> Follow(Func<Task<HttpResponseMessage>> post)
    {
        await OpenFirst();
        var response = await post();
        if (response.Headers.Location is { } next)
        {
            response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
            return await Open(next.OriginalString);
        }

        Page = _parser.ParseDocument(await response.Content.ReadAsStringAsync(Cancel));
        return response;
    }
}
