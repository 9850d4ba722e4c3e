package output

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// The golden file is the released schema: a change of it is a change of what
// every reader of the files relies on.
func TestSchemaIsTheCommittedOne(t *testing.T) {
	var b strings.Builder
	for _, table := range Tables() {
		for _, c := range table.Columns {
			null := ""
			if c.Null {
				null = "?"
			}
			fmt.Fprintf(&b, "%s.%s %s%s\n", table.Name, c.Name, c.Type, null)
		}
	}
	const golden = "testdata/schema.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), b.String()); diff != "" {
		t.Errorf("the schema is not the committed one (go test ./output -update, if that is meant):\n%s", diff)
	}
}

func TestEveryColumnIsDescribedOnce(t *testing.T) {
	for _, table := range Tables() {
		names, headers := map[string]bool{}, map[string]bool{}
		for _, c := range table.Columns {
			// parquet-go notices a repeated name only when the first row is written.
			if names[c.Name] || headers[c.Header] {
				t.Errorf("%s: %s or %s stands twice", table.Name, c.Name, c.Header)
			}
			names[c.Name], headers[c.Header] = true, true
			if c.Name == "" || c.Header == "" || c.About == "" || c.Example == "" {
				t.Errorf("%s.%s lacks its Chinese header, its meaning or an example", table.Name, c.Name)
			}
			if !c.Null && c.WhyNull != "" {
				t.Errorf("%s.%s says what null means and cannot be null", table.Name, c.Name)
			}
		}
	}
}
