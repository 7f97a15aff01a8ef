using System.Reflection;
using System.Reflection.Emit;

namespace LobBeleid.Tests.Architectuur;

/// <summary>What compiled code really uses, however the source spells it: members from the bodies of its methods, types from its signatures.</summary>
internal static class Verwijzingen
{
    private const BindingFlags Alles =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    /// <summary>The types of a namespace with what is nested in them, the compiler's own helpers included.</summary>
    public static IReadOnlyList<Type> Typen(Assembly assembly, string ns) =>
        [.. assembly.GetTypes().Where(t => t.Namespace == ns || t.Namespace?.StartsWith(ns + ".", StringComparison.Ordinal) == true)];

    /// <summary>Every type and member that the type uses, each once, as "Namespace.Type" or "Namespace.Type.Member".</summary>
    public static IReadOnlySet<string> Van(Type type) => Verzamel(type).Namen;

    /// <summary>The namespaces of the types that the type uses, its own among them.</summary>
    public static IReadOnlySet<string> Naamruimtes(Type type) => Verzamel(type).Naamruimtes;

    private static (HashSet<string> Namen, HashSet<string> Naamruimtes) Verzamel(Type type)
    {
        var gevonden = new HashSet<string>(StringComparer.Ordinal);
        var ruimtes = new HashSet<string>(StringComparer.Ordinal);
        void Type(Type? t)
        {
            if (t is null || t.IsGenericParameter)
            {
                return;
            }
            if (t.HasElementType)
            {
                Type(t.GetElementType());
                return;
            }
            foreach (var argument in t.GetGenericArguments())
            {
                Type(argument);
            }
            gevonden.Add(Naam(t));
            ruimtes.Add(t.Namespace ?? "");
        }

        Type(type.BaseType);
        foreach (var i in type.GetInterfaces())
        {
            Type(i);
        }
        foreach (var veld in type.GetFields(Alles))
        {
            Type(veld.FieldType);
        }
        foreach (var methode in type.GetMethods(Alles).Cast<MethodBase>().Concat(type.GetConstructors(Alles)))
        {
            foreach (var parameter in methode.GetParameters())
            {
                Type(parameter.ParameterType);
            }
            Type((methode as MethodInfo)?.ReturnType);
            foreach (var lid in Leden(methode))
            {
                Type(lid as Type ?? lid.DeclaringType);
                if (lid is not System.Type && lid.DeclaringType is { } houder)
                {
                    gevonden.Add($"{Naam(houder)}.{lid.Name}");
                }
            }
        }

        return (gevonden, ruimtes);
    }

    private static string Naam(Type t) => (t.Namespace is null ? "" : t.Namespace + ".") + t.Name;

    private static IEnumerable<MemberInfo> Leden(MethodBase methode)
    {
        if (methode.GetMethodBody()?.GetILAsByteArray() is not { } il)
        {
            yield break;
        }
        var (typeArgumenten, methodeArgumenten) = (
            methode.DeclaringType!.IsGenericType ? methode.DeclaringType.GetGenericArguments() : null,
            methode.IsGenericMethod ? methode.GetGenericArguments() : null
        );
        for (var i = 0; i < il.Length; )
        {
            var code = il[i] == 0xFE ? OpCodesByValue[(short)((0xFE << 8) | il[i + 1])] : OpCodesByValue[il[i]];
            i += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return methode.Module.ResolveMember(BitConverter.ToInt32(il, i), typeArgumenten, methodeArgumenten)!;
            }

            i += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
                _ => 4,
            };
        }
    }
}
