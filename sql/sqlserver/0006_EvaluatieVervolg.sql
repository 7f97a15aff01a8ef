-- The activity that a round asks about, what was erased of a round and when, the number of forms as it was counted, and what pupils are told of an improvement.

-- Null = the round asks about LOB as a whole.
ALTER TABLE Ronde ADD ActiviteitId INT NULL CONSTRAINT FK_Ronde_Activiteit REFERENCES Activiteit (Id);
GO

-- Single forms go some weeks after the round was counted, open answers on BewaarTot; counts stay.
ALTER TABLE Ronde ADD FormulierenGewistOp DATETIME2(3) NULL;
GO

ALTER TABLE Ronde ADD OpenGewistOp DATETIME2(3) NULL;
GO

-- How many forms came in; null while the round is open.
ALTER TABLE Rondegroep ADD IngevuldBijSluiten INT NULL;
GO

UPDATE Rondegroep SET IngevuldBijSluiten = (SELECT COUNT(*) FROM Inzending WHERE Inzending.RondegroepId = Rondegroep.Id)
WHERE RondeId IN (SELECT Id FROM Ronde WHERE GeslotenOp IS NOT NULL);
GO

-- Of rounds that were closed before: how many wrote something, per group and open item, under the option that counts answers.
INSERT INTO Rondetelling (RondegroepId, Vraag, Optie, Aantal)
SELECT o.RondegroepId, o.Vraag, '#', COUNT(*) FROM Openantwoord o JOIN Rondegroep g ON g.Id = o.RondegroepId JOIN Ronde r ON r.Id = g.RondeId
WHERE r.GeslotenOp IS NOT NULL GROUP BY o.RondegroepId, o.Vraag;
GO

-- "Jullie zeiden": the result in words that a class understands; empty = this point is not for the class.
ALTER TABLE Verbeterpunt ADD Gezegd NVARCHAR(400) NOT NULL DEFAULT '';
GO

CREATE INDEX IX_Ronde_Activiteit ON Ronde (ActiviteitId);

CREATE INDEX IX_Groepsgesprek_Schooljaar ON Groepsgesprek (SchooljaarId);
