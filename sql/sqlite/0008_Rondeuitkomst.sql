-- What may be shown of a closed round, as the guard left it when the round closed (or when the minimum was raised): every result is read from this. Of rounds
-- that closed before, it is worked out when the site starts.
CREATE TABLE Rondeuitkomst (
  RondeId     INTEGER NOT NULL PRIMARY KEY REFERENCES Ronde (Id),
  -- Of the guard that decided it.
  Versie      INTEGER NOT NULL CHECK (Versie >= 1),
  -- The minima under which it holds: under a higher one it is not shown until it has been thinned out.
  Minimum     INTEGER NOT NULL CHECK (Minimum >= 6),
  MinimumOpen INTEGER NOT NULL CHECK (MinimumOpen >= Minimum),
  Inhoud      TEXT NOT NULL
);
