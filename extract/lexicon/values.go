package lexicon

import (
	"reflect"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/extract"
)

// closed are the words that a field of each of these types may hold; the
// compiler keeps our own entries to them, and nothing else a user's.
var closed = map[reflect.Type][]string{
	reflect.TypeFor[extract.Dimension](): words(extract.Ratios, extract.Points, extract.Money, extract.Things, extract.People, extract.Physical,
		extract.Durations, extract.Ages, extract.Times, extract.Multiples, extract.Grades),
	reflect.TypeFor[extract.Bound](): words(extract.Point, extract.Around, extract.AtLeast, extract.AtMost, extract.GreaterThan, extract.LessThan,
		extract.Range, extract.Relative, extract.Deferred, extract.Directional, extract.Absent),
	reflect.TypeFor[extract.Form](): words(extract.Level, extract.Growth, extract.Change, extract.Share, extract.Multiple, extract.Rank,
		extract.Frequency, extract.NoForm),
	reflect.TypeFor[extract.Direction](): words(extract.Up, extract.Down),
	reflect.TypeFor[extract.Strength]():  words(extract.Binding, extract.Planned, extract.Striving),
	reflect.TypeFor[extract.Kind]():      words(extract.Target, extract.Result, extract.Commitment, extract.Provision),
	reflect.TypeFor[extract.Meaning]():   meanings(),
}

func words[T ~string](list ...T) []string {
	var out []string
	for _, w := range list {
		out = append(out, string(w))
	}
	return out
}

// meanings are those that times of the program have.
func meanings() []string {
	var out []string
	for _, t := range times {
		out = append(out, string(t.Means))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// checkWord reports a field that holds a word outside its closed list.
func checkWord(name string, entry reflect.Value) error {
	value := entry.FieldByNameFunc(func(field string) bool { return strings.ToLower(field) == name })
	if !value.IsValid() {
		return nil
	}
	values := []reflect.Value{value}
	if value.Kind() == reflect.Slice {
		values = nil
		for i := range value.Len() {
			values = append(values, value.Index(i))
		}
	}
	for _, v := range values {
		allowed, isClosed := closed[v.Type()]
		if isClosed && v.String() != "" && !slices.Contains(allowed, v.String()) {
			return message.Errorf("%s: %q is none of %s", name, v.String(), strings.Join(allowed, ", "))
		}
	}
	return nil
}
