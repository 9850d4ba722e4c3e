package main

import (
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
)

var update = flag.Bool("update", false, "write what the commands print into docs/tutorial.zh-CN.md, where nothing is left out")

const tutorial = "../../docs/tutorial.zh-CN.md"

// fence is a block of the tutorial: its tag, and the text between the fences.
var fence = regexp.MustCompile("(?ms)^```([^\n]*)\n(.*?)^```$|^<!-- (\\S+) -->\n\n(.*?)\n\n")

// Whoever follows the tutorial, from a folder with the samples in it, sees what it shows.
func TestTutorial(t *testing.T) {
	page, err := os.ReadFile(tutorial)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.CopyFS(filepath.Join(dir, "corpus/samples"), os.DirFS("../../corpus/samples")); err != nil {
		t.Fatal(err)
	}
	var command, printed string
	shown := 0
	for _, block := range fence.FindAllStringSubmatch(string(page), -1) {
		tag, text := block[1], block[2]
		name, isFile := strings.CutPrefix(tag, "file ")
		switch {
		case tag == "sh":
			command, printed = text, runBlock(t, dir, text)
		case tag == "text":
			shown++
			if resembles(lines(text), lines(printed)) {
				continue
			}
			if *update && !strings.Contains(text, "…\n") {
				page = []byte(strings.Replace(string(page), "```text\n"+text, "```text\n"+printed, 1))
				continue
			}
			t.Errorf("docs/tutorial.zh-CN.md (go test ./cmd/mubiao -run TestTutorial -update): %sshows\n%s\nand prints\n%s", command, text, printed)
		case isFile:
			write(t, filepath.Join(dir, name), text)
		case block[3] != "":
			shown++
			checkSheet(t, filepath.Join(dir, block[3]), block[4])
		default:
			t.Errorf("docs/tutorial.zh-CN.md: nobody knows what to do with a block of %q", tag)
		}
	}
	if shown < 8 {
		t.Errorf("the tutorial shows %d results", shown)
	}
	if *update {
		if err := os.WriteFile(tutorial, page, 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// runBlock types the lines into a shell, in Chinese, and gives what the user sees.
func runBlock(t *testing.T, dir, block string) string {
	t.Helper()
	shell := exec.Command("sh", "-ec", block)
	shell.Dir = dir
	shell.Env = append(os.Environ(), "LC_ALL=zh_CN.UTF-8")
	out, err := shell.CombinedOutput()
	if err != nil {
		t.Fatalf("%s%s%v", block, out, err)
	}
	return string(out)
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func lines(text string) []string { return strings.Split(strings.TrimRight(text, "\n"), "\n") }

// resembles reports whether the lines are those shown, where … alone in a line
// stands for any lines, and within a line for any characters.
func resembles(shown, real []string) bool {
	if len(shown) == 0 {
		return len(real) == 0
	}
	if shown[0] == "…" {
		return slices.ContainsFunc(slices.Collect(upTo(len(real))), func(n int) bool { return resembles(shown[1:], real[n:]) })
	}
	if len(real) == 0 {
		return false
	}
	pattern := strings.ReplaceAll(regexp.QuoteMeta(shown[0]), "…", ".*")
	return regexp.MustCompile("^"+pattern+"$").MatchString(real[0]) && resembles(shown[1:], real[1:])
}

func upTo(n int) func(func(int) bool) {
	return func(yield func(int) bool) {
		for i := range n + 1 {
			if !yield(i) {
				return
			}
		}
	}
}

// checkSheet compares a Markdown table with the columns of that name on the first sheet.
func checkSheet(t *testing.T, name, table string) {
	t.Helper()
	book, err := excelize.OpenFile(name)
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	rows, err := book.GetRows(book.GetSheetName(0))
	if err != nil {
		t.Fatal(err)
	}
	shown := lines(table)
	var real []string
	for _, row := range rows {
		var cells []string
		for cell := range strings.SplitSeq(strings.Trim(shown[0], "|"), "|") {
			column, value := slices.Index(rows[0], strings.TrimSpace(cell)), ""
			if column < 0 {
				t.Fatalf("%s has no column %s", name, cell)
			}
			if column < len(row) {
				value = row[column]
			}
			cells = append(cells, value)
		}
		real = append(real, "| "+strings.Join(cells, " | ")+" |")
	}
	shown = slices.Delete(shown, 1, 2) // the rule below the head
	for i, line := range shown {
		if line == "| … |" {
			shown[i] = "…"
		}
	}
	if !resembles(shown, real) {
		t.Errorf("docs/tutorial.zh-CN.md: %s shows\n%s\nand holds\n%s", name, table, strings.Join(real, "\n"))
	}
}
