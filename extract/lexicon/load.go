package lexicon

import (
	"errors"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/mubiao/mubiao/corpus/message"
	"github.com/mubiao/mubiao/extract"
)

// Load reads a user's own entries from a file, YAML or a spreadsheet (.csv,
// .xlsx), and returns the vocabulary of the program with them. They are checked
// as ours are; every mistake is in the one error, with file and line.
func Load(file string) (*extract.Vocabulary, error) {
	own, err := readOwn(file)
	if err != nil {
		return nil, err
	}
	v := Default()
	if errs := own.join(v); len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	if _, err := extract.New(v); err != nil {
		return nil, own.located(err)
	}
	return v, nil
}

// Checked says what a file holds.
type Checked struct {
	Entries  int
	Proved   int // of them, by their samples
	Unfilled int // indicators without an id, which are passed over
}

// Check loads a file and runs the samples of its entries that say what they
// give, or why they give nothing, through the whole engine.
func Check(file string) (Checked, error) {
	v, err := Load(file)
	if err != nil {
		return Checked{}, err
	}
	own, err := readOwn(file)
	if err != nil {
		return Checked{}, err
	}
	e, err := extract.New(v)
	if err != nil {
		return Checked{}, err
	}
	found := Checked{Entries: len(own.entries), Unfilled: own.unfilled}
	var errs []error
	for _, entry := range own.entries {
		if entry.proof.Sample == "" || entry.proof.Gives == "" && entry.proof.Why == "" {
			continue
		}
		alone := new(extract.Vocabulary)
		entry.put(alone)
		if err := e.Prove(alone); err != nil {
			errs = append(errs, own.at(entry.line, err))
			continue
		}
		found.Proved++
	}
	return found, errors.Join(errs...)
}

// ownFile is a user's file as it was read.
type ownFile struct {
	name     string
	entries  []ownEntry
	unfilled int // indicators whose id nobody has filled in
}

// ownEntry is one entry, whatever its list.
type ownEntry struct {
	line  int
	keys  []string // its words, ID and pattern: what errors call it by
	proof extract.Proof
	put   func(*extract.Vocabulary)

	indicator *extract.Indicator // nil for other lists
}

func (f *ownFile) at(line int, err error) error {
	return message.Errorf("%s:%d: %w", f.name, line, err)
}

// join adds the entries to a vocabulary. An indicator whose id is there already
// adds its name and words to it.
func (f *ownFile) join(v *extract.Vocabulary) []error {
	var errs []error
	v.Indicators = slices.Clone(v.Indicators) // the program's own list stays as it is
	for _, e := range f.entries {
		i := -1
		if e.indicator != nil {
			i = slices.IndexFunc(v.Indicators, func(in extract.Indicator) bool { return in.ID == e.indicator.ID })
		}
		if i < 0 {
			e.put(v)
			continue
		}
		known := &v.Indicators[i]
		more := slices.Clone(e.indicator.Words)
		if name := e.indicator.Name; name != "" && name != known.Name {
			more = append(more, name)
		}
		rest := *e.indicator
		rest.ID, rest.Name, rest.Words, rest.Proof = "", "", nil, extract.Proof{}
		switch {
		case !reflect.DeepEqual(rest, extract.Indicator{}):
			errs = append(errs, f.at(e.line, message.Errorf("indicator %q is %s of the vocabulary: only words can be added to it", known.ID, known.Name)))
		case len(more) == 0:
			errs = append(errs, f.at(e.line, message.Errorf("indicator %q is %s of the vocabulary, and no word is added to it", known.ID, known.Name)))
		}
		known.Words = slices.Concat(known.Words, more)
	}
	return errs
}

// located gives the mistakes that compiling found the lines of their entries.
func (f *ownFile) located(err error) error {
	all := []error{err}
	if many, joined := err.(interface{ Unwrap() []error }); joined {
		all = many.Unwrap()
	}
	for i, err := range all {
		line := 0
		for _, e := range f.entries {
			if slices.ContainsFunc(e.keys, func(key string) bool { return strings.Contains(err.Error(), key) }) {
				line = e.line // the later of two that clash
			}
		}
		if line > 0 {
			all[i] = f.at(line, err)
		} else {
			all[i] = message.Errorf("%s: %w", f.name, err)
		}
	}
	return errors.Join(all...)
}

// ownList is one list that a file may hold: how an entry of it is added, and its fields.
type ownList struct {
	add    func(*ownFile, *yaml.Node) error
	fields map[string]reflect.Type
}

func listOf[T any](list func(*extract.Vocabulary) *[]T) ownList {
	return ownList{fields: fieldsOf[T](), add: func(f *ownFile, n *yaml.Node) error {
		return addEntry(f, n, func(v *extract.Vocabulary, entry T) { l := list(v); *l = append(*l, entry) })
	}}
}

// sections are the lists that a file may hold: how they are called in YAML, and
// in the column list of a spreadsheet without the s.
var sections = map[string]ownList{
	"indicators": listOf(func(v *extract.Vocabulary) *[]extract.Indicator { return &v.Indicators }),
	"units":      listOf(func(v *extract.Vocabulary) *[]extract.Unit { return &v.Units }),
	"cues":       listOf(func(v *extract.Vocabulary) *[]extract.Cue { return &v.Cues }),
	"times":      listOf(func(v *extract.Vocabulary) *[]extract.Time { return &v.Times }),
	"quantities": listOf(func(v *extract.Vocabulary) *[]extract.WordQuantity { return &v.WordQuantities }),
	"phrases":    listOf(func(v *extract.Vocabulary) *[]extract.Phrase { return &v.Phrases }),
	"exclusions": listOf(func(v *extract.Vocabulary) *[]extract.Exclusion { return &v.Exclusions }),
	"edges":      listOf(func(v *extract.Vocabulary) *[]extract.Edge { return &v.Edges }),
}

var sectionNames = strings.Join(slices.Sorted(maps.Keys(sections)), ", ")

// readOwn reads a file by its extension.
func readOwn(file string) (*ownFile, error) {
	f := &ownFile{name: file}
	var err error
	switch strings.ToLower(filepath.Ext(file)) {
	case ".yaml", ".yml":
		err = f.readYAML()
	case ".csv", ".xlsx":
		err = f.readSheet()
	default:
		return nil, message.Errorf("%s: a vocabulary is a .yaml, .csv or .xlsx file", file)
	}
	if err != nil {
		return nil, err
	}
	switch {
	case len(f.entries) == 0 && f.unfilled > 0:
		return nil, message.Errorf("%s: no indicator has an id; fill them in", file)
	case len(f.entries) == 0:
		return nil, message.Errorf("%s holds no entries", file)
	}
	return f, nil
}

// addEntry decodes one entry: the fields of its type in lower case, and sample,
// gives and why beside them.
func addEntry[T any](f *ownFile, node *yaml.Node, put func(*extract.Vocabulary, T)) error {
	var written struct {
		Entry T             `yaml:",inline"`
		Proof extract.Proof `yaml:",inline"`
	}
	if node.Kind != yaml.MappingNode {
		return f.at(node.Line, message.Errorf("an entry is a list of fields, such as id and words"))
	}
	fields := fieldsOf[T]()
	for i := 0; i < len(node.Content); i += 2 {
		if key := node.Content[i]; fields[key.Value] == nil {
			return f.at(key.Line, message.Errorf("there is no field %q here; the fields are %s", key.Value, strings.Join(slices.Sorted(maps.Keys(fields)), ", ")))
		}
	}
	if err := node.Decode(&written); err != nil {
		var wrong *yaml.TypeError
		if errors.As(err, &wrong) {
			return message.Errorf("%s:%s", f.name, strings.TrimPrefix(strings.Join(wrong.Errors, "; "), "line "))
		}
		return f.at(node.Line, err)
	}
	entry := reflect.ValueOf(&written.Entry).Elem()
	for name := range fields {
		if err := checkWord(name, entry); err != nil {
			return f.at(node.Line, err)
		}
	}
	entry.FieldByName("Proof").Set(reflect.ValueOf(written.Proof))
	own := ownEntry{line: node.Line, proof: written.Proof, put: func(v *extract.Vocabulary) { put(v, written.Entry) }}
	if in, isIndicator := any(written.Entry).(extract.Indicator); isIndicator {
		if in.ID == "" && in.Name != "" {
			f.unfilled++ // as mubiao lexicon suggest leaves it
			return nil
		}
		own.indicator = &in
		own.keys = append(own.keys, strconv.Quote(in.ID), strconv.Quote(in.Name))
	}
	for _, list := range []string{"Words", "Exact"} {
		if words := entry.FieldByName(list); words.IsValid() {
			for _, w := range words.Interface().([]string) {
				own.keys = append(own.keys, strconv.Quote(w))
			}
			own.keys = append(own.keys, fmt.Sprint(words.Interface()))
		}
	}
	if pattern := entry.FieldByName("Pattern"); pattern.IsValid() {
		own.keys = append(own.keys, strconv.Quote(pattern.String()))
	}
	own.keys = slices.DeleteFunc(own.keys, func(key string) bool { return key == `""` || key == "[]" })
	f.entries = append(f.entries, own)
	return nil
}

// fieldsOf are the fields of an entry as a file names them, with their types.
func fieldsOf[T any]() map[string]reflect.Type {
	fields := make(map[string]reflect.Type)
	for _, t := range []reflect.Type{reflect.TypeFor[T](), reflect.TypeFor[extract.Proof]()} {
		for i := range t.NumField() {
			if f := t.Field(i); !f.Anonymous {
				fields[strings.ToLower(f.Name)] = f.Type
			}
		}
	}
	return fields
}
