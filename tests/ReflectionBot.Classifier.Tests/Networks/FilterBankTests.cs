using ReflectionBot.Classifier.Networks;

namespace ReflectionBot.Classifier.Tests.Networks;

public class FilterBankTests
{
    [Fact]
    public void Every_filter_is_in_one_bank() =>
        FilterBank.All.SelectMany(bank => Enumerable.Range(bank.FirstFilter, bank.Filters))
            .ShouldBe(Enumerable.Range(0, FilterBank.AllFilters));

    [Fact]
    public void Every_tap_belongs_to_one_filter_and_place() =>
        FilterBank.All.SelectMany(bank => Enumerable.Range(0, bank.Width).SelectMany(place =>
            Enumerable.Range(bank.FirstFilter, bank.Filters).Select(filter => bank.Tap(filter, place))))
            .ShouldBe(Enumerable.Range(0, FilterBank.AllTaps));
}
