namespace ReflectionBot.Conversation;

/// <summary>Lets the turns of one conversation in one after the other, in the order they came; others do not wait.</summary>
internal sealed class TurnOrder
{
    private readonly Dictionary<string, Task> _last = [];

    /// <summary>Waits until all earlier turns of the conversation have left.</summary>
    /// <param name="conversation">The conversation's name.</param>
    /// <returns>The place; disposing of it lets the next turn in.</returns>
    public async Task<IDisposable> Enter(string conversation)
    {
        var place = new Place(this, conversation);
        Task? earlier;
        lock (_last)
        {
            _last.TryGetValue(conversation, out earlier);
            _last[conversation] = place.Left;
        }

        if (earlier is not null)
        {
            await earlier;
        }

        return place;
    }

    private void Leave(Place place)
    {
        lock (_last)
        {
            if (_last[place.Conversation] == place.Left)
            {
                _last.Remove(place.Conversation);
            }
        }
    }

    private sealed class Place(TurnOrder order, string conversation) : IDisposable
    {
        private readonly TaskCompletionSource _left = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string Conversation => conversation;

        public Task Left => _left.Task;

        public void Dispose()
        {
            order.Leave(this);
            _left.TrySetResult();
        }
    }
}
