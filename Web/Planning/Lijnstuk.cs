namespace LobBeleid.Web.Planning;

/// <summary>A link as a line from one moment to the next; true when it belongs to a cluster.</summary>
public sealed record Lijnstuk(Punt Van, Punt Naar, string Toelichting, bool InCluster)
{
    /// <summary>
    /// A curve that leaves a moment above or below and enters the next from the left, so that it never runs through the titles, which stand to the
    /// right.
    /// </summary>
    public string Pad
    {
        get
        {
            var buig = Math.Clamp(Math.Abs(Naar.X - Van.X) / 3, 20, 90);
            if (Math.Abs(Naar.Y - Van.Y) < 1)
            {
                return FormattableString.Invariant(
                    $"M{Van.X:0.#} {Van.Y:0.#} C{Van.X + 6:0.#} {Van.Y - 24:0.#} {Naar.X - 6:0.#} {Naar.Y - 24:0.#} {Naar.X:0.#} {Naar.Y:0.#}"
                );
            }
            return FormattableString.Invariant(
                $"M{Van.X:0.#} {Van.Y:0.#} C{Van.X:0.#} {Van.Y + (0.7 * (Naar.Y - Van.Y)):0.#} {Naar.X - buig:0.#} {Naar.Y:0.#} {Naar.X:0.#} {Naar.Y:0.#}"
            );
        }
    }
}
