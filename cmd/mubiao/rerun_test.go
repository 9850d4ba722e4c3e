package main

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/mubiao/mubiao/output"
)

type stored struct{ name, text string }

// lay writes pages into a container of a kind and gives its path.
var containers = map[string]func(t *testing.T, dir string, pages []stored) string{
	"folder": func(t *testing.T, dir string, pages []stored) string {
		folder := filepath.Join(dir, "pages")
		if err := os.RemoveAll(folder); err != nil {
			t.Fatal(err)
		}
		for _, p := range pages {
			writeFile(t, filepath.Join(folder, p.name+".txt"), []byte(p.text))
		}
		return folder
	},
	"zip": func(t *testing.T, dir string, pages []stored) string {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for _, p := range pages {
			in, err := w.Create(p.name + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			in.Write([]byte(p.text))
		}
		w.Close()
		return writeFile(t, filepath.Join(dir, "pages.zip"), b.Bytes())
	},
	"JSON lines": func(t *testing.T, dir string, pages []stored) string {
		var b bytes.Buffer
		for _, p := range pages {
			json.NewEncoder(&b).Encode(map[string]string{"title": p.name, "content": p.text})
		}
		return writeFile(t, filepath.Join(dir, "pages.jsonl"), b.Bytes())
	},
}

func writeFile(t *testing.T, name string, data []byte) string {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

// written gives the files of an output, but for what is kept for the next run.
func written(t *testing.T, dir string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case errors.Is(err, fs.ErrNotExist), entry.Name() == output.StateDir:
			return fs.SkipDir
		case err != nil, entry.IsDir():
			return err
		}
		data, err := os.ReadFile(path)
		rel, _ := filepath.Rel(dir, path)
		files[rel] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// differing names the files that two outputs do not share.
func differing(a, b map[string]string) (names []string) {
	for _, one := range []map[string]string{a, b} {
		for name := range one {
			if a[name] != b[name] && !slices.Contains(names, name) {
				names = append(names, name)
			}
		}
	}
	return names
}

var takenOver = regexp.MustCompile(`\((\d+) taken over from the last run, (\d+) read anew\)`)

// A run over what an earlier one left gives the bytes of a run from nothing, and
// works only on the pages that are new or changed.
func TestARunGoesOn(t *testing.T) {
	first := []stored{
		{"a", "关于2024年工作的安排\n\n2024年，全市规上工业增加值力争增长6%左右，新建高标准农田12万亩。"},
		{"b", "2025年，全市地区生产总值增长5.5%以上。"},
		{"c", "2024年，全市规上工业增加值力争增长6%左右，新建高标准农田12万亩。\n\n全市粮食总产量达到30亿斤。"},
		{"d", "全市粮食总产量达到30亿斤。"},
		{"e", "全市粮食总产量达到30亿斤。"},
		{"f", " "},
	}
	with := func(pages []stored, i int, p ...stored) []stored {
		return slices.Replace(slices.Clone(pages), i, i+1, p...)
	}
	none := func(*extractOptions) {}
	lists := t.TempDir()
	lexicon := writeFile(t, filepath.Join(lists, "own.yaml"), []byte("indicators:\n  - id: cold_storage\n    name: 冷链仓储容积\n    words: [冷链库容]\n"))
	meta := writeFile(t, filepath.Join(lists, "meta.csv"), []byte("file,published\nb.txt,2025-01-22\nnone.txt,2025-01-22\n"))
	for kind, lay := range containers {
		t.Run(kind, func(t *testing.T) {
			dir := t.TempDir()
			out := filepath.Join(dir, "out")
			anew := []stored{first[1], first[2], first[3]}
			formats := output.FormatNames()
			if kind != "folder" {
				formats = []string{"jsonl"} // one kind of container shows that the others follow
			}
			for n, c := range []struct {
				name  string
				pages []stored
				set   func(*extractOptions)
				taken int // of pages that keep their source
				rows  int // where sources are the numbers of rows; -1 for the same
			}{
				{"first", first, none, 0, -1},
				{"nothing", first, none, 5, -1},
				{"a page changed", with(first, 1, stored{"b", "2025年，全市地区生产总值增长5%以上。"}), none, 4, -1},
				{"the first of duplicates changed", with(first, 3, stored{"d", "全市粮食总产量达到31亿斤。"}), none, 3, -1},
				{"a page gone", slices.Delete(slices.Clone(first), 0, 1), none, 3, 0},
				{"pages added and renamed", with(first, 4, stored{"da", "全市新建改建农村公路300公里。"}, stored{"g", first[4].text}), none, 3, 0},
				{"from nothing", anew, func(o *extractOptions) { o.fresh = true }, 0, -1},
				{"other formats", anew, func(o *extractOptions) { o.files.formats = []string{"jsonl"} }, 3, -1},
				{"partitions", anew, func(o *extractOptions) { o.files.partition = []string{"kind"} }, 3, -1},
				{"without duplicates", anew, func(o *extractOptions) { o.distinct = true }, 3, -1},
				{"another vocabulary", anew, func(o *extractOptions) { o.lexicon = lexicon }, 0, -1},
				{"a list", anew, func(o *extractOptions) { o.inputs.meta = meta }, 0, -1},
				{"the list again", anew, func(o *extractOptions) { o.inputs.meta = meta }, 3, -1},
				{"other limits", anew, func(o *extractOptions) { o.inputs.limits.UnpackedBytes = 1 << 20 }, 0, -1},
			} {
				if c.name == "from nothing" && kind != "folder" {
					break // what follows is about options, not about pages
				}
				o := extractOptions{dir: out, workers: 2, files: fileOptions{formats: formats, headers: "en"}}
				c.set(&o)
				o.paths = []string{lay(t, dir, c.pages)}
				var told, toldAnew bytes.Buffer
				if err := runExtract(context.Background(), o, &told); err != nil {
					t.Fatalf("%s: %v", c.name, err)
				}
				want := c.taken
				if kind == "JSON lines" && c.rows >= 0 {
					want = c.rows
				}
				taken := "0"
				if m := takenOver.FindStringSubmatch(told.String()); m != nil {
					taken = m[1]
				}
				if taken != fmt.Sprint(want) {
					t.Errorf("%s: %s pages are taken over, want %d", c.name, taken, want)
				}
				o.dir = filepath.Join(dir, fmt.Sprint("anew", n))
				if err := runExtract(context.Background(), o, &toldAnew); err != nil {
					t.Fatal(err)
				}
				if names := differing(written(t, out), written(t, o.dir)); len(names) > 0 {
					t.Errorf("%s: %q differ from those of a run from nothing", c.name, names)
				}
				if a, b := sameLines(told.String()), sameLines(toldAnew.String()); a != b {
					t.Errorf("%s: the summary differs: %s", c.name, cmp.Diff(a, b))
				}
			}
		})
	}
}

// sameLines are those of a summary that every run over the same pages tells.
func sameLines(told string) string {
	var lines []string
	for line := range strings.Lines(told) {
		switch word, _, _ := strings.Cut(line, " "); word {
		case "pages", "written", "removed":
		default:
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "")
}
