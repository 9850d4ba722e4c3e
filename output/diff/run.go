package diff

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"

	"github.com/mubiao/mubiao/output"
)

// Run is what a folder tells of its making; "" where it does not tell.
type Run struct {
	Dir        string            `json:"dir"`
	Program    string            `json:"program"`
	Vocabulary string            `json:"vocabulary"`
	Regions    string            `json:"regions"`
	Options    map[string]string `json:"options,omitempty"`
}

// Difference is something that two runs were made with, once this and once that.
type Difference struct {
	What string `json:"what"` // a cause
	Name string `json:"name,omitempty"`
	Old  string `json:"old"`
	New  string `json:"new"`
}

// The causes of a change. Of a document whose bytes are the same in both runs,
// whatever was made differently may be the cause.
const (
	Input      = "input"      // the bytes differ, or the document is only there once
	Elsewhere  = "duplicates" // of which document it is a duplicate
	Program    = "program"
	Vocabulary = "vocabulary"
	Options    = "options"
	Regions    = "regions" // the edition of the table of places
	Unknown    = "unknown"
)

// idle are the options that change no row. A vocabulary has a hash of its own,
// which says more than the name of its file.
var idle = []string{"format", "headers", "partition-by", "lexicon", "exported_from"}

func readRun(dir string) (Run, error) {
	run := Run{Dir: dir}
	made, err := output.MadeBy(dir)
	if errors.Is(err, fs.ErrNotExist) {
		run.Vocabulary, err = output.VocabularyOf(dir)
		return run, err
	}
	if err != nil {
		return run, err
	}
	run.Options = map[string]string{}
	// An exported folder has the rows of another run, perhaps not all of them.
	for ; made != nil; made = made.ExportedFrom() {
		for name, value := range made.Settings {
			if !slices.Contains(idle, name) && run.Options[name] == "" {
				run.Options[name] = fmt.Sprint(value)
			}
		}
		run.Program, run.Vocabulary, run.Regions = made.Program, made.Vocabulary, made.Regions
	}
	return run, nil
}

func differences(old, new Run) []Difference {
	var found []Difference
	differ := func(what, name, a, b string) {
		if a != b {
			found = append(found, Difference{what, name, a, b})
		}
	}
	differ(Program, "", old.Program, new.Program)
	differ(Vocabulary, "", old.Vocabulary, new.Vocabulary)
	differ(Regions, "", old.Regions, new.Regions)
	names := map[string]string{}
	maps.Copy(names, old.Options)
	maps.Copy(names, new.Options)
	for _, name := range slices.Sorted(maps.Keys(names)) {
		differ(Options, name, old.Options[name], new.Options[name])
	}
	return found
}
