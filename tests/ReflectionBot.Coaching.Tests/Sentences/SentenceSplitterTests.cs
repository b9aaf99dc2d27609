using ReflectionBot.Coaching.Drafts;
using ReflectionBot.Coaching.Sentences;

namespace ReflectionBot.Coaching.Tests.Sentences;

/// <summary>Every case is a text in which "|" marks where one sentence ends and the next begins.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("I moved the quiz. | It helped! | Did it last? | I doubt it.")]
    [InlineData("It was late; nobody came; I went home. | We met again: twice.")]
    [InlineData("I did three things: first the survey, then the talk.")]
    [InlineData("Really?! | Yes, really!!! | Good.")]
    [InlineData("no stop at the end")]
    [InlineData("The lines of\nthis paragraph are\nwrapped. | So\nis this one.")]
    [InlineData("it was slow. | i changed it. | then it was fast.")]
    [InlineData("Two didn't. | The rest did.")]
    public void Plain_stops_end_sentences(string marked) => Splits(marked);

    [Theory]
    [InlineData("Use a quiz, e.g. Forms, i.e. something small. | It is free.")]
    [InlineData("We bought mics, cameras, etc. | Then the money was gone.")]
    [InlineData("We used polls, forums, etc. in the second term.")]
    [InlineData("Guo et al. (2013) found the same. | So did Lee et al. in Leeds.")]
    [InlineData("See Fig. 2 and pp. 4-5 of vol. 3. | On p. 4 it is clearer.")]
    [InlineData("Dr. Amara Finch and Prof. Ilse Brandt came. | Mr. Toll and Mrs. Oake did not.")]
    [InlineData("Room No. 5 was full. | They had told me no. | I went in.")]
    [InlineData("The session ran at 9 a.m. on Fridays. | It moved to 2 p.m. | The room was free.")]
    [InlineData("We meet at 10 a.m. Monday to Thursday.")]
    [InlineData("It took approx. 40 hours, cf. the plan. | Xerte vs. H5P was the question.")]
    [InlineData("She has a B.Ed. and a Ph.D. in physics. | I have neither.")]
    [InlineData("It was licensed in the U.K. in 2019. | We left the U.S. | They stayed.")]
    [InlineData("Acme Ltd. Europe made it. | St. Aldhelm's bought it.")]
    [InlineData("The Websites (No. 2) Regulations 2018 apply.")]
    public void Abbreviations_end_a_sentence_only_where_one_can_start(string marked) => Splits(marked);

    [Theory]
    [InlineData("J. K. Smith and S. Patel wrote it. | A. Okafor read it.")]
    [InlineData("My colleague N. D. helped. | So did Carys L. and her team.")]
    [InlineData("I put them in Group B. | Results came later.")]
    [InlineData("The map is in Appendix E. | Equally useful was the log.")]
    [InlineData("Biggs, J. and Tang, C. (2011) Teaching. 4th edn. Ely: Quay. | Wenger, E. (1998) Groups. Hull: Wharf.")]
    [InlineData("Rantala, K. (2024). Silent weeks? The case of Oulu. Opetus, 12(2), 44–59. | My part was the design.")]
    public void Initials_and_references_stay_whole(string marked) => Splits(marked);

    [Theory]
    [InlineData("We run Moodle 3.9. | Version 3.11.2 is next. | It scores 0.5 points.")]
    [InlineData("84% came. | 23 of 40 stayed. | 1 left.")]
    [InlineData("The plan had steps: 1. Ask them. | 2. Build it. | 3. Test it.")]
    [InlineData("1. Two clips, before and after. | 2. My notes.")]
    [InlineData("Figure 2. The dashboard in March. | Evidence 1c-1. The programme outline.")]
    [InlineData("It was the summer of 2018. | I had just started.")]
    [InlineData("June 2018. | The day of the launch.")]
    public void Numbers_and_labels_do_not_end_a_sentence(string marked) => Splits(marked);

    [Theory]
    [InlineData("See https://vle.example.ac.uk/a.b/c.html?x=1.Then for more. | It is open.")]
    [InlineData("Write to r.moss@college.example or see www.college.example. | Both work.")]
    [InlineData("The file policy.docx replaced Notes.Final.txt. | Node.js ran it.")]
    [InlineData("It was done.| Then we left.| I was glad.")]
    [InlineData("The .docx was lost. | ReflectionBot.Coaching was not.")]
    [InlineData("Look at the guide. | https://vle.example/guide has it.")]
    public void Addresses_and_file_names_stay_whole(string marked) => Splits(marked);

    [Theory]
    [InlineData("I waited… | Nobody came... | Then one did.")]
    [InlineData("I waited … and waited... and left.")]
    [InlineData("... and so it began. | It was slow.")]
    [InlineData("They bought tablets. | iPads broke. | xAPI did not.")]
    [InlineData("We played Kahoot! with them. | We played Kahoot! | Students won at Kahoot! Quizzes.")]
    public void Ellipses_and_names_follow_what_comes_next(string marked) => Splits(marked);

    [Theory]
    [InlineData("\"It works.\" and he left. | I stayed.")]
    [InlineData("She said \"It works.\" | Then she left.")]
    [InlineData("One student wrote: \"It helped me. I could see it.\" | Others agreed.")]
    [InlineData("One wrote: “It helped me. I could see it.” | Another: ‘I could not. It was late.’ | I listened.")]
    [InlineData("\"I came to be told. | Now I come to talk.\"")]
    [InlineData("\"We had to. I said so,\" she told me. | I nodded.")]
    [InlineData("A page called \"Can I use this?\" was read by all.")]
    [InlineData("It has questions like Where is the data? and Can I delete it?")]
    [InlineData("\"The only meeting I would miss.\" – Module lead, Year 2")]
    [InlineData("He asked 'Why? What for?' and I had no answer. | The students' work was late.")]
    [InlineData("It broke in the '90s. | The students' forum went too.")]
    [InlineData("She said \"never. | It was the last word.")]
    public void A_quotation_inside_a_sentence_keeps_it_together(string marked) => Splits(marked);

    [Theory]
    [InlineData("I kept a log. (Evidence 3) | Then I stopped.")]
    [InlineData("I kept a log.[1] | It grew. [2] [3]")]
    [InlineData("It was a number. (Course lead, email, June 2018; with permission)")]
    [InlineData("I kept a log (Evidence 3). | It grew.")]
    [InlineData("I was wrong. | (I knew it then, too.) | We went on.")]
    [InlineData("He left (it was late. Very late.) and I stayed.")]
    [InlineData("I did two things. | (a) I asked. | (b) I listened.")]
    [InlineData("(Evidence 4a) Notes of the meeting. | (Evidence 4b) An email.")]
    [InlineData("I kept a log.\n| (Evidence 3) The log of March.")]
    [InlineData("*It worked.* | Then it did not. :-)")]
    public void Brackets_behind_a_stop_belong_to_the_sentence_before(string marked) => Splits(marked);

    [Theory]
    [InlineData("私。|私は教えた。|学生は喜んだ！|本当？|はい。")]
    [InlineData("¿Qué hice? | Nada. | ¡Pues claro!")]
    [InlineData("Школа открылась. | Дети пришли.")]
    public void Other_scripts_split_too(string marked) => Splits(marked);

    [Theory]
    [InlineData(BlockKind.Heading, "What I did. And why.", 0)]
    [InlineData(BlockKind.Aside, "A cat. On a mat.", 0)]
    [InlineData(BlockKind.ListItem, "purpose limitation", 1)]
    [InlineData(BlockKind.Quotation, "I came. I saw.", 2)]
    [InlineData(BlockKind.TableCell, "Week 3", 0)]
    [InlineData(BlockKind.TableCell, "They liked it.", 1)]
    [InlineData(BlockKind.Caption, "Figure 2: the dashboard", 0)]
    [InlineData(BlockKind.Caption, "Figure 2: the dashboard as tutors saw it", 1)]
    [InlineData(BlockKind.Paragraph, "***", 1)]
    [InlineData(BlockKind.Paragraph, " \n ", 0)]
    public void Split_BlockOfAKind_HoldsSentencesWhenTheyDoAJob(BlockKind kind, string text, int sentences) =>
        SentenceSplitter.Split(Of(kind, text)).Count.ShouldBe(sentences);

    [Fact]
    public void Split_SeveralBlocks_CountsSpansInTheWholeText()
    {
        var draft = new DraftBuilder()
            .Add(BlockKind.Heading, "What I did")
            .Add(BlockKind.Paragraph, "I asked. They answered.")
            .Add(BlockKind.ListItem, "a survey")
            .Build();

        SentenceSplitter.Split(draft).ShouldBe(
        [
            new Sentence("I asked.", new TextSpan(12, 8), 1),
            new Sentence("They answered.", new TextSpan(21, 14), 1),
            new Sentence("a survey", new TextSpan(37, 8), 2),
        ]);
    }

    private static void Splits(string marked)
    {
        var expected = marked.Split('|').Select(sentence => sentence.Trim());
        var text = marked.Replace("| ", "", StringComparison.Ordinal).Replace("|", "", StringComparison.Ordinal);

        SentenceSplitter.Split(Of(BlockKind.Paragraph, text)).Select(sentence => sentence.Text).ShouldBe(expected);
    }

    private static Draft Of(BlockKind kind, string text) => new(text, [new Block(kind, new TextSpan(0, text.Length))]);
}
