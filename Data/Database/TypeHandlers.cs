using System.Data;
using System.Globalization;
using Dapper;
using LobBeleid.Data.Domein.Evaluatie;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Data.Database;

/// <summary>
/// How dates and moments are stored: SQLite has text (ISO), SQL Server DATE and DATETIME2(3). Moments are always UTC. What has a code is stored under
/// it.
/// </summary>
internal static class TypeHandlers
{
    private static readonly Lock Slot = new();
    private static bool _klaar;

    public static void Register()
    {
        lock (Slot)
        {
            if (_klaar)
            {
                return;
            }
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset));
            SqlMapper.RemoveTypeMap(typeof(DateTimeOffset?));
            SqlMapper.RemoveTypeMap(typeof(DateOnly));
            SqlMapper.RemoveTypeMap(typeof(DateOnly?));
            SqlMapper.AddTypeHandler(new DatumHandler());
            SqlMapper.AddTypeHandler(new MomentHandler());
            SqlMapper.AddTypeHandler(new DoelgroepHandler());
            _klaar = true;
        }
    }

    private sealed class DatumHandler : SqlMapper.TypeHandler<DateOnly>
    {
        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            if (parameter is SqliteParameter)
            {
                parameter.Value = value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
            else
            {
                parameter.DbType = DbType.Date;
                parameter.Value = value.ToDateTime(TimeOnly.MinValue);
            }
        }

        public override DateOnly Parse(object value) =>
            value is DateTime d ? DateOnly.FromDateTime(d) : DateOnly.ParseExact((string)value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private sealed class MomentHandler : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value)
        {
            if (parameter is SqliteParameter)
            {
                parameter.Value = value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
            }
            else
            {
                parameter.DbType = DbType.DateTime2;
                parameter.Value = value.UtcDateTime;
            }
        }

        public override DateTimeOffset Parse(object value) =>
            value is DateTime d
                ? new DateTimeOffset(DateTime.SpecifyKind(d, DateTimeKind.Utc))
                : DateTimeOffset.Parse((string)value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
    }

    private sealed class DoelgroepHandler : SqlMapper.TypeHandler<Doelgroep>
    {
        public override void SetValue(IDbDataParameter parameter, Doelgroep? value) =>
            parameter.Value = value is null ? DBNull.Value : value.Code;

        public override Doelgroep Parse(object value) =>
            Doelgroep.Van((string)value) ?? throw new InvalidOperationException($"There is no doelgroep {value}.");
    }
}
