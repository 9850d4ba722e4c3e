package main

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/mubiao/mubiao/output"
)

// Where full texts come after their excerpts, the rows are made twice; what is
// written is as if the program had known from the start.
func TestExcerptsBeforeTheirFullTexts(t *testing.T) {
	full := reportOf(2024, 1)
	dir := t.TempDir()
	pages := filepath.Join(dir, "pages")
	for name, paragraphs := range map[string][]string{"1 summary": full[:5], "2 empty": nil, "3 full": full, "4 other": reportOf(2023, 4)} {
		writeFile(t, filepath.Join(pages, name+".txt"), []byte(strings.Join(paragraphs, "\n\n")))
	}
	run := func(name string, set func(*extractOptions)) (files map[string]string, told string) {
		t.Helper()
		o := extractOptions{paths: []string{pages}, dir: filepath.Join(dir, name), workers: 2, files: fileOptions{formats: output.FormatNames(), headers: "en"}}
		if set != nil {
			set(&o)
		}
		var summary bytes.Buffer
		if err := runExtract(context.Background(), o, &summary); err != nil {
			t.Fatal(err)
		}
		return written(t, o.dir), summary.String()
	}
	files, told := run("out", nil)
	documents := strings.Split(strings.TrimSpace(files["documents.jsonl"]), "\n")
	if len(documents) != 3 || !strings.Contains(documents[0], `"flags":["excerpt"]`) || !strings.Contains(documents[1], `"duplicate_of":null`) || !strings.Contains(documents[2], `"duplicate_of":null`) {
		t.Errorf("the documents are %s", documents)
	}
	if n := strings.Count(files["skipped.jsonl"], "\n"); n != 1 {
		t.Errorf("%d rows of skipped", n)
	}
	if !strings.Contains(told, "duplicates  1 of them") || !strings.Contains(told, "skipped     1 (") {
		t.Errorf("told:\n%s", told)
	}
	taken, toldOfTaken := run("out", nil)
	if names := differing(files, taken); len(names) > 0 || sameLines(told) != sameLines(toldOfTaken) {
		t.Errorf("%q differ when all is taken over, and the summary is\n%s", names, toldOfTaken)
	}
	distinct, _ := run("distinct", func(o *extractOptions) { o.distinct = true })
	if all, left := strings.Count(files["statements.jsonl"], "\n"), strings.Count(distinct["statements.jsonl"], "\n"); left != all-strings.Count(files["statements.jsonl"], `"source":"1 summary.txt"`) || left == all {
		t.Errorf("%d of %d statements are left", left, all)
	}
	parts, _ := run("parts", func(o *extractOptions) { o.files.formats, o.files.partition = []string{"parquet"}, []string{"kind"} })
	if parts["statements/kind=result/part.parquet"] == "" || parts["documents.parquet"] != files["documents.parquet"] {
		t.Error("partitions differ")
	}
}
