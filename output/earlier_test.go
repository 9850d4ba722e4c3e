package output

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// below lists the files in a folder, but for the program's own.
func below(t *testing.T, dir string) []string {
	t.Helper()
	var names []string
	err := filepath.WalkDir(dir, func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.Name() == StateDir {
			return filepath.SkipDir
		}
		if !entry.IsDir() {
			rel, _ := filepath.Rel(dir, path)
			names = append(names, filepath.ToSlash(rel))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func TestWhatAnEarlierRunWroteDoesNotStay(t *testing.T) {
	dir := t.TempDir()
	byYear := Options{PartitionBy: []string{"report_year", "kind"}}
	for _, c := range []struct {
		name    string
		options Options
		files   string
		removed string
	}{
		{"first", Options{Formats: []string{"parquet", "csv", "xlsx"}}, "datapackage.json documents.csv documents.parquet notes.txt skipped.csv skipped.parquet statements.csv statements.parquet statements.xlsx", ""},
		{"fewer formats", Options{Formats: []string{"parquet"}}, "datapackage.json documents.parquet notes.txt skipped.parquet statements.parquet", "documents.csv statements.csv skipped.csv statements.xlsx"},
		{"partitions", byYear, "datapackage.json documents.parquet notes.txt skipped.parquet statements/report_year=2024/kind=commitment/part.parquet statements/report_year=2024/kind=target/part.parquet", "statements.parquet"},
		{"other partitions", Options{PartitionBy: []string{"kind"}}, "datapackage.json documents.parquet notes.txt skipped.parquet statements/kind=commitment/part.parquet statements/kind=target/part.parquet", ""},
		{"no partitions", Options{}, "datapackage.json documents.parquet notes.txt skipped.parquet statements.parquet", "statements"},
	} {
		if err := os.WriteFile(filepath.Join(dir, "notes.txt"), nil, 0o644); err != nil {
			t.Fatal(err)
		}
		w, err := NewWriter(dir, c.options)
		if err != nil {
			t.Fatal(err)
		}
		if err := w.Write(sampleBatch()); err != nil {
			t.Fatal(err)
		}
		if err := w.Commit(); err != nil {
			t.Fatal(err)
		}
		w.Discard()
		if got := below(t, dir); !slices.Equal(got, strings.Fields(c.files)) {
			t.Errorf("%s: %q", c.name, got)
		}
		if !slices.Equal(w.Removed(), strings.Fields(c.removed)) {
			t.Errorf("%s: removed %q", c.name, w.Removed())
		}
	}
	if _, err := os.Stat(filepath.Join(dir, StateDir)); err == nil {
		t.Error("a folder for which nothing is kept still has " + StateDir)
	}
}

// A file that an earlier run wrote may be somebody's work by now, and a
// description may be of somebody else's files.
func TestOnlyOurOwnFilesAreRemoved(t *testing.T) {
	dir := t.TempDir()
	write(t, dir, []string{"csv"}, sampleBatch())
	if err := os.WriteFile(filepath.Join(dir, "statements.csv"), []byte("corrected by hand"), 0o644); err != nil {
		t.Fatal(err)
	}
	w, err := NewWriter(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Commit(); err != nil {
		t.Fatal(err)
	}
	w.Discard()
	if names := below(t, dir); !slices.Contains(names, "statements.csv") || slices.Contains(names, "documents.csv") {
		t.Errorf("%q", names)
	}
	if notes := fmt.Sprint(w.Notes()); !strings.Contains(notes, "statements.csv is of an earlier run") {
		t.Errorf("notes: %s", notes)
	}

	for name, told := range map[string]string{
		"another program's": `{"resources":[{"path":"statements.csv","hash":"H"}]}`,
		"outside":           `{"mubiao":{},"resources":[{"path":"../statements.csv","hash":"H"},{"path":["../statements/a=b/part.parquet","statements/a=../../../x/part.parquet","statements/../a=b/part.parquet","/statements/a=b/part.parquet"]}]}`,
		"other names":       `{"mubiao":{},"resources":[{"path":"thesis.csv","hash":"H"},{"path":["statements/notes/part.parquet","statements/a=b/c.txt"]},{"path":7}]}`,
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, descriptorName), []byte(told), 0o644); err != nil {
			t.Fatal(err)
		}
		if files := filesOf(dir); len(files) > 0 {
			t.Errorf("%s: %v would be removed", name, files)
		}
	}
}

func TestOneRunAtATime(t *testing.T) {
	dir := t.TempDir()
	first, err := NewWriter(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := NewWriter(dir, Options{}); err == nil || !strings.Contains(err.Error(), "another run of mubiao is writing into "+dir) {
		t.Errorf("a second run: %v", err)
	}
	if err := first.Commit(); err != nil {
		t.Fatal(err)
	}
	before := contents(t, dir)
	first.Discard()
	second, err := NewWriter(dir, Options{})
	if err != nil {
		t.Fatal(err)
	}
	first.Discard() // once more changes nothing
	if _, err := NewWriter(dir, Options{}); err == nil {
		t.Error("a third run beside the second")
	}
	second.Discard()
	if after := contents(t, dir); !maps.Equal(before, after) {
		t.Error("a run that was given up changed files")
	}
}
