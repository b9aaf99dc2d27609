using ReflectionBot.Coaching.Tests.Support;

namespace ReflectionBot.Coaching.Tests.Flags;

public class UnexplainedEvidenceTests() : FlagTests("unexplained-evidence")
{
    public override IReadOnlyList<FlagCase> Must =>
    [
        Raise("Files dropped in", MarkedDraft.Of("""
            D| I redrew the induction for lock keepers as six short comics.
            R| A comic can be read standing up, which is how they read.

            ## Evidence
            - E| Induction_v3.pdf
            - E| Workshop photo
            """).In("1a"), ["Induction_v3.pdf", "Workshop photo"]),
        Raise("Links and numbers of appendices", MarkedDraft.Of("""
            D| I trained the wardens of two nature reserves.
            E| https://wardens.example/plan
            E| Appendix C.
            E| The third survey shows that wardens now log what they hear.
            """), ["https://wardens.example/plan", "Appendix C."]),
    ];

    public override IReadOnlyList<FlagCase> MustNot =>
    [
        Silent("A word on what each shows", MarkedDraft.Of("""
            D| I redrew the induction for lock keepers as six short comics.
            - E| Induction_v3.pdf shows the six comics in the order of a working day.
            - E| https://locks.example/notes is the page where keepers report slips in them.
            """)),
        Silent("One bare file", MarkedDraft.Of("""
            D| I trained the wardens of two nature reserves.
            E| Plan.docx
            """)),
        Silent("Qualifications and titles, which speak for themselves", MarkedDraft.Of("""
            D| I studied while I worked.
            - E| Diploma in boat building, Northfold College
            - E| Certificate in teaching adults, Northfold College
            """)),
        Silent("Mostly explained", MarkedDraft.Of("""
            E| Appendix A.
            E| Appendix B.
            E| Appendix C shows the timetable before the change.
            E| Appendix D shows the timetable after it.
            E| Appendix E is the letter in which the crew thanked me.
            """)),
        Silent("Figures and quotations", MarkedDraft.Of("""
            E| 84% of riders passed.
            E| "Clear at last," wrote one rider.
            E| Appendix B.
            """)),
    ];
}
