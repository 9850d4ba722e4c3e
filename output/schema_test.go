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
	golden(t, "testdata/schema.txt", b.String())
}

// The page of the columns is made from the schema: nobody has to remember it.
func TestColumnsPageIsMadeFromTheSchema(t *testing.T) {
	var b strings.Builder
	b.WriteString(columnsIntroduction)
	for _, table := range Tables() {
		fmt.Fprintf(&b, "\n## %s\n\n| column | 列 | type | meaning | unit | null means | example |\n|---|---|---|---|---|---|---|\n", table.Name)
		for _, c := range table.Columns {
			null := "never null"
			if c.Null {
				null = c.WhyNull
			}
			fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s |\n", c.Name, c.Header, c.Type, c.About, c.Unit, null, c.Example)
		}
	}
	golden(t, "../docs/columns.md", b.String())
}

const columnsIntroduction = `# The columns

Made from the schema in output/row.go by ` + "`go test ./output -update`" + `; do not edit.

Every format has these columns under these names. A date is a day without a zone. Offsets and lengths count Unicode code
points, half-open, into ` + "`documents.text`" + `: Python and R count so; DuckDB and SQL take ` + "`text[start+1:end]`" + `; JavaScript counts
UTF-16 units and needs ` + "`Array.from(text)`" + `. Lists are never null and may be empty. Codes are plain strings. A name, once released, is
never given a new meaning.
`

// golden holds the text against a committed file, or with -update rewrites it.
func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	// Git may have checked it out with the line ends of Windows.
	if diff := cmp.Diff(strings.ReplaceAll(string(want), "\r\n", "\n"), got); diff != "" {
		t.Errorf("%s is not the committed one (go test ./output -update, if that is meant):\n%s", file, diff)
	}
}

func TestReadmesNameEveryColumn(t *testing.T) {
	for _, file := range []string{"../README.md", "../README.zh-CN.md"} {
		page, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range columnsOf[StatementRow]() {
			if !strings.Contains(string(page), "`"+c.Name+"`") {
				t.Errorf("%s does not name the column %s", file, c.Name)
			}
		}
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
