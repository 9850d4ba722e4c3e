package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/mubiao/mubiao/corpus"
	"github.com/mubiao/mubiao/output"
)

// articles are the folders whose every row is checked: our own samples and,
// where they are at hand and time allows, the real articles of MUBIAO_SHARED (default
// ../shared beside the repository).
func articles(t *testing.T) []string {
	shared := os.Getenv("MUBIAO_SHARED")
	if shared == "" {
		shared = "../../../shared"
	}
	folders := []string{"../../corpus/samples"}
	if testing.Short() {
		return folders
	}
	for _, name := range []string{"seeds", "corpus", "gold/dev/articles", "gold/tables/articles"} {
		folder := filepath.Join(shared, name)
		if _, err := os.Stat(folder); err != nil {
			t.Logf("%s is not here and not checked", folder)
			continue
		}
		folders = append(folders, folder)
	}
	return folders
}

func TestEveryRowStandsWhereItSays(t *testing.T) {
	statements, err := engine()
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range articles(t) {
		rows := 0
		err := extractPages(context.Background(), corpus.Pages(folder), 2, statements, nil, func(b *output.Batch) error {
			texts := map[string][]rune{}
			for _, d := range b.Documents {
				texts[d.DocID] = []rune(d.Text)
				if int(d.Chars) != len(texts[d.DocID]) {
					t.Errorf("%s: chars is %d, the text has %d", d.Source, d.Chars, len(texts[d.DocID]))
				}
			}
			ids := map[string]bool{}
			for _, s := range b.Statements {
				rows++
				checkRow(t, &s, texts[s.DocID])
				if ids[s.StatementID] {
					t.Errorf("%s: the statement_id %s stands twice", s.Source, s.StatementID)
				}
				ids[s.StatementID] = true
			}
			for _, s := range b.Skipped {
				if s.Reason == string(corpus.Poisonous) {
					t.Errorf("%s broke the program: %s", s.Source, *s.Detail)
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if rows == 0 {
			t.Errorf("%s gave no row", folder)
		}
	}
}

func checkRow(t *testing.T, s *output.StatementRow, text []rune) {
	same := func(what string, start, end int32, want string) {
		if start < 0 || end < start || int(end) > len(text) || string(text[start:end]) != want {
			t.Errorf("%s: %s %q does not stand at %d:%d", s.Source, what, want, start, end)
		}
	}
	if s.ValueText != nil {
		same("value_text", *s.ValueStart, *s.ValueEnd, *s.ValueText)
	}
	same("sentence", s.SentenceStart, s.SentenceStart+int32(len([]rune(s.Sentence))), s.Sentence)
	for _, e := range s.Evidence {
		same("evidence of "+e.Slot, e.Start, e.End, e.Text)
	}
	if s.SpanStart < 0 || s.SpanEnd <= s.SpanStart || int(s.SpanEnd) > len(text) {
		t.Errorf("%s: %s rests on %d:%d of %d", s.Source, s.StatementID, s.SpanStart, s.SpanEnd, len(text))
	}
}

func TestWorkersDoNotChangeTheBytes(t *testing.T) {
	files := func(workers int) map[string][]byte {
		dir := t.TempDir()
		o := extractOptions{paths: []string{"../../corpus/samples"}, dir: dir, workers: workers, files: fileOptions{formats: output.FormatNames(), headers: "en"}}
		if err := runExtract(context.Background(), o, new(bytes.Buffer)); err != nil {
			t.Fatal(err)
		}
		entries, err := os.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		out := map[string][]byte{}
		for _, e := range entries {
			if e.IsDir() {
				continue // what is kept for the next run
			}
			if out[e.Name()], err = os.ReadFile(filepath.Join(dir, e.Name())); err != nil {
				t.Fatal(err)
			}
		}
		return out
	}
	one, many := files(1), files(8)
	for name := range one {
		if !bytes.Equal(one[name], many[name]) {
			t.Errorf("%s differs between one worker and eight", name)
		}
	}
	if len(one) == 0 || len(one) != len(many) {
		t.Errorf("%d files with one worker, %d with eight", len(one), len(many))
	}
}
