package output

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPartitionsAreReadBackWhole(t *testing.T) {
	dir := t.TempDir()
	batch := sampleBatch()
	batch.Statements[1].ReportYear = nil
	options := Options{PartitionBy: []string{"report_year", "kind"}, Program: "test"}
	for range 2 { // the second run replaces the first
		writeWith(t, dir, options, batch)
	}
	var places []string
	for _, place := range []string{"statements/report_year=2024/kind=target", "statements/report_year=__HIVE_DEFAULT_PARTITION__/kind=commitment"} {
		if _, err := os.Stat(filepath.Join(dir, place, partName)); err != nil {
			t.Error(err)
		}
		places = append(places, place+"/"+partName)
	}
	kinds := map[string]int{}
	if err := Read(dir, func(rows []StatementRow) error {
		for _, row := range rows {
			kinds[row.Kind]++
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(map[string]int{"target": 1, "commitment": 1}, kinds); diff != "" {
		t.Error(diff)
	}
	for _, r := range descriptor(t, dir).Resources {
		if r.Name == "statements-parquet" {
			if diff := cmp.Diff([]any{places[0], places[1]}, r.Path); diff != "" {
				t.Error(diff)
			}
		}
	}
}

func TestAFolderThatIsNotOursIsNotReplaced(t *testing.T) {
	dir := t.TempDir()
	precious := filepath.Join(dir, "statements", "notes.txt")
	if err := os.Mkdir(filepath.Dir(precious), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(precious, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := NewWriter(dir, Options{PartitionBy: []string{"report_year"}})
	if err == nil || !strings.Contains(err.Error(), "notes.txt") {
		t.Errorf("opening says %v", err)
	}
	if _, err := os.Stat(precious); err != nil {
		t.Error(err)
	}
}

func TestPartitionColumnsAreChecked(t *testing.T) {
	for _, o := range []Options{
		{PartitionBy: []string{"sentence"}},
		{PartitionBy: []string{"report_year", "report_year"}},
		{PartitionBy: []string{"report_year"}, Formats: []string{"csv"}},
	} {
		if err := o.Check(); err == nil {
			t.Errorf("%v by %v is accepted", o.Formats, o.PartitionBy)
		}
	}
}

func TestEscapePathLeavesNothingThatASystemRefuses(t *testing.T) {
	if got := escapePath(`芜湖市/a:b=c\d`); got != "芜湖市%2Fa%3Ab%3Dc%5Cd" {
		t.Error(got)
	}
}

func descriptor(t *testing.T, dir string) dataPackage {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, "datapackage.json"))
	if err != nil {
		t.Fatal(err)
	}
	var d dataPackage
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	return d
}
