using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class JargonTests() : FlagTests("jargon")
{
    private static string Padding(int words) => string.Concat(Enumerable.Repeat(
        "D| I walked the river path with eleven wardens and two maps.\n", words / 11));

    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Seven in a few sentences", MarkedDraft.Of("""
            D| I joined our LMS by LTI to the SSO of the province.
            D| Packages are SCORM or XAPI, and an LRS keeps the JWTs.
            """).In("1b"),
            ["LMS", "LTI", "SSO", "SCORM", "XAPI", "LRS", "JWTs"], "LMS, LTI, SSO, SCORM"),
        Raise("Ten in a long section", MarkedDraft.Of(
            Padding(550) + "D| The ABK, BCL, CDM, DEN, EFO, FGP, GHQ, HIR, IJS and JKT boards met, and the ABK met again."),
            ["ABK", "BCL", "CDM", "DEN", "EFO", "FGP", "GHQ", "HIR", "IJS", "JKT"], "ABK, BCL, CDM, DEN"),
        Raise("Somebody shouting without white space gets a short message", MarkedDraft.Of(
            $"D| {new string('Z', 400)} LTI SSO SCORM XAPI LRS JWTs."),
            [new string('Z', 400), "LTI", "SSO", "SCORM", "XAPI", "LRS", "JWTs"], $": {new string('Z', 19)}…, LTI, SSO, SCORM."),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("Explained in brackets, either way round", MarkedDraft.Of("""
            D| Our learning platform (LMS) speaks LTI (Learning Tools Interoperability) with the single sign-on (SSO).
            D| Packages are SCORM or XAPI, and an LRS keeps the tokens.
            D| The LMS, the SSO and LTI are mine.
            """)),
        Silent("Explained further down, in a heading", MarkedDraft.Of("""
            D| I joined our LMS by LTI to the SSO of the province, with SCORM, XAPI, LRS and JWTs.

            ## Learning record store (LRS)
            """)),
        Silent("Known to every assessor", MarkedDraft.Of(
            "D| The VLE, GDPR, OER, CPD, MOOCs, HE, FE, CMALT and the UK's WCAG are in a PDF about the URL and the QR code.")),
        Silent("Six", MarkedDraft.Of("D| LMS, LTI, SSO, SCORM, XAPI and LRS.")),
        Silent("Seven in a long section", MarkedDraft.Of(Padding(550) + "D| LMS, LTI, SSO, SCORM, XAPI, LRS and JWT.")),
        Silent("The same ones again and again", MarkedDraft.Of(
            string.Concat(Enumerable.Repeat("D| LMS, LTI, SSO, SCORM, XAPI, LRS.\n", 5)))),
        Silent("Numbers of rooms and terms",
            MarkedDraft.Of("D| In S2 I taught in B4, C7, D9, E1, F3, G5, H8, J2, K6, L4 and M1.")),
    ];
}
