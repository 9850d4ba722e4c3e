package output

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestDescriptorTellsOfEveryFile(t *testing.T) {
	dir := t.TempDir()
	writeWith(t, dir, Options{Formats: FormatNames(), Program: "test", Vocabulary: "v1", Settings: map[string]any{"where": "kind=target"}}, sampleBatch())
	d := descriptor(t, dir)
	if d.Mubiao.Program != "mubiao test" || d.Mubiao.Vocabulary != "v1" || d.Mubiao.Settings["where"] != "kind=target" {
		t.Errorf("of its making it says %+v", d.Mubiao)
	}
	if diff := cmp.Diff(map[string]int{"documents": 1, "statements": 2, "skipped": 1}, d.Mubiao.Counts); diff != "" {
		t.Error(diff)
	}
	told := map[string]bool{"datapackage.json": true}
	for _, r := range d.Resources {
		place := r.Path.(string)
		told[place] = true
		data, err := os.ReadFile(filepath.Join(dir, place))
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(data)
		if r.Hash != "sha256:"+hex.EncodeToString(sum[:]) || r.Bytes != int64(len(data)) {
			t.Errorf("%s: the hash or the size is not that of the file", place)
		}
		if r.Format != "xlsx" && (r.Schema == nil || len(r.Schema.Fields) == 0) {
			t.Errorf("%s has no fields", place)
		}
	}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if !told[e.Name()] {
			t.Errorf("%s is not described", e.Name())
		}
	}
}

func TestDescriptorNamesChineseHeadersWhereTheyStand(t *testing.T) {
	dir := t.TempDir()
	writeWith(t, dir, Options{Formats: []string{"csv", "jsonl"}, Chinese: true}, sampleBatch())
	for _, r := range descriptor(t, dir).Resources {
		want := map[string]string{"statements-csv": "陈述编号", "statements-jsonl": "statement_id"}[r.Name]
		if want != "" && (r.Schema.Fields[0].Name != want || r.Schema.PrimaryKey[0] != want) {
			t.Errorf("%s: the first field is %s and the key %v, want %s", r.Name, r.Schema.Fields[0].Name, r.Schema.PrimaryKey, want)
		}
	}
}
