package output

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/parquet-go/parquet-go"
)

func TestReadRefusesWhatIsNotOurs(t *testing.T) {
	var foreign bytes.Buffer
	w := parquet.NewGenericWriter[struct{ A int }](&foreign)
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	write(t, dir, []string{"parquet"}, sampleBatch())
	whole, err := os.ReadFile(filepath.Join(dir, "statements.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		file []byte
		want string
	}{
		"no Parquet":         {[]byte("kind,value\n"), "statements.parquet"},
		"cut short":          {whole[:len(whole)/2], "statements.parquet"},
		"of another program": {foreign.Bytes(), `has the schema ""`},
	}
	for name, test := range tests {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "statements.parquet"), test.file, 0o644); err != nil {
			t.Fatal(err)
		}
		err := Read(dir, func([]StatementRow) error { return nil })
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("a file that is %s: %v, want %q", name, err, test.want)
		}
	}
	if err := Read(t.TempDir(), func([]StatementRow) error { return nil }); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("an empty folder: %v", err)
	}
}

func TestRowsComeBackAsTheyWere(t *testing.T) {
	dir := t.TempDir()
	writeWith(t, dir, Options{Vocabulary: "v1"}, sampleBatch())
	var back []StatementRow
	if err := Read(dir, func(rows []StatementRow) error {
		back = append(back, rows...)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	again := t.TempDir()
	writeWith(t, again, Options{Vocabulary: "v1"}, &Batch{Documents: sampleBatch().Documents, Statements: back, Skipped: sampleBatch().Skipped})
	one, other := contents(t, dir)["statements.parquet"], contents(t, again)["statements.parquet"]
	if one != other {
		t.Error("rows that were read and written again gave another file")
	}
	if hash, err := VocabularyOf(again); err != nil || hash != "v1" {
		t.Errorf("the vocabulary is %q, %v", hash, err)
	}
}
