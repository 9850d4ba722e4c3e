package corpus

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestArchivesOfLongDirectories(t *testing.T) {
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	var want []string
	for i := range 200 {
		name := fmt.Sprintf("公报/%03d.txt", i)
		in, err := w.CreateHeader(&zip.FileHeader{Name: name, Comment: strings.Repeat("注", 20_000)})
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(in, article)
		want = append(want, "many.zip/"+name)
	}
	w.Close()
	if _, length, _ := directoryOf(bytes.NewReader(b.Bytes()), int64(b.Len())); length < longDirectory {
		t.Fatalf("the directory has only %d bytes", length)
	}
	path := filepath.Join(t.TempDir(), "many.zip")
	if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	var got []string
	for page := range Pages(path) {
		if string(page.Raw) != article {
			t.Fatalf("%s holds %q", page.Source, page.Raw)
		}
		got = append(got, page.Source)
	}
	if !slices.Equal(got, want) {
		t.Errorf("%d pages: %.10q", len(got), got)
	}
}

// An archive that is read in parts has the entries that archive/zip finds in it.
func TestLongDirectoriesAreReadInParts(t *testing.T) {
	zipOfMany := func(n int) []byte {
		var b bytes.Buffer
		w := zip.NewWriter(&b)
		for i := range n {
			in, err := w.CreateHeader(&zip.FileHeader{Name: fmt.Sprintf("公报/%d.txt", i), Comment: strings.Repeat("注", i%3)})
			if err != nil {
				t.Fatal(err)
			}
			fmt.Fprint(in, i)
		}
		w.Close()
		return b.Bytes()
	}
	for _, n := range []int{1, 9, 10, 11, 65_535, 70_000} {
		data := zipOfMany(n)
		whole, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
		if err != nil {
			t.Fatal(err)
		}
		start, parts := partsOfDirectory(bytes.NewReader(data), int64(len(data)), 1, max(10, int64(n)/3))
		if len(parts) == 0 {
			t.Fatalf("of %d entries there are no parts", n)
		}
		at := 0
		for _, p := range parts {
			view := zipPart(bytes.NewReader(data), start, p)
			opened, err := zip.NewReader(view, view.size())
			if err != nil {
				t.Fatalf("of %d entries: %v", n, err)
			}
			for _, f := range opened.File {
				if f.Name != whole.File[at].Name || f.Comment != whole.File[at].Comment {
					t.Fatalf("entry %d of %d is %s", at, n, f.Name)
				}
				if at%1000 == 0 {
					in, err := f.Open()
					if err != nil {
						t.Fatal(err)
					}
					if body, err := io.ReadAll(in); err != nil || string(body) != fmt.Sprint(at) {
						t.Fatalf("entry %d of %d holds %q, %v", at, n, body, err)
					}
				}
				at++
			}
		}
		if at != n {
			t.Errorf("%d entries of %d", at, n)
		}
	}
	data := zipOfMany(100)
	for _, broken := range [][]byte{data[:len(data)-1], append([]byte("front"), data...), append(slices.Clone(data), 0), data[10:], nil} {
		if _, parts := partsOfDirectory(bytes.NewReader(broken), int64(len(broken)), 1, 10); len(parts) > 0 {
			t.Errorf("%d bytes with something missing or added are read in parts", len(broken))
		}
	}
	lying := slices.Clone(data)
	lying[len(lying)-zipEndSize+10]++
	if _, parts := partsOfDirectory(bytes.NewReader(lying), int64(len(lying)), 1, 10); len(parts) > 0 {
		t.Error("an archive of fewer entries than it says is read in parts")
	}
}
