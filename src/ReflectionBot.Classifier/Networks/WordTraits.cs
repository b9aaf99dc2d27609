namespace ReflectionBot.Classifier.Networks;

/// <summary>What a network is told of a word besides its vector.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,
    Capital = 1 << 0,
    First = 1 << 1,
    Year = 1 << 2,
    SmallNumber = 1 << 3,
    OtherNumber = 1 << 4,
    Address = 1 << 5,
    Mark = 1 << 6,
    Quoted = 1 << 7,
    EndsInIng = 1 << 8,
    EndsInEd = 1 << 9,
    EndsInLy = 1 << 10,
    EndsInS = 1 << 11,
    Nominal = 1 << 12,
    Unknown = 1 << 13,
    Writer = 1 << 14,
    Group = 1 << 15,
}
