package corpus

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// A folder of more files than are held at a time is read in parts, and none of
// its files twice or not at all.
func TestFoldersAreReadInParts(t *testing.T) {
	dir := t.TempDir()
	var want []string
	for i := range 3000 {
		name := fmt.Sprintf("%d年%d.txt", i%7, i)
		if i%100 == 0 {
			name = fmt.Sprintf("%d", i)
			if err := os.Mkdir(filepath.Join(dir, name), 0o755); err != nil {
				t.Fatal(err)
			}
		} else if err := os.WriteFile(filepath.Join(dir, name), nil, 0o644); err != nil {
			t.Fatal(err)
		}
		want = append(want, name)
	}
	slices.Sort(want)
	for _, most := range []int{1 << 17, 3000, 2999, 1100, 400} {
		var got []string
		for entry, err := range inFolder(dir, most) {
			if err != nil {
				t.Fatal(err)
			}
			if entry.folder != (filepath.Ext(entry.name) == "") {
				t.Errorf("%s: folder %v", entry.name, entry.folder)
			}
			got = append(got, entry.name)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%d at a time: %d names, want %d", most, len(got), len(want))
		}
	}
}

func TestPatternsMatchAsGlobDoes(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, name := range []string{"a/x.txt", "a/y.html", "b/x.txt", "b/c/x.txt", ".d/x.txt", "x.txt", "[a].txt"} {
		os.MkdirAll(filepath.Dir(name), 0o755)
		if err := os.WriteFile(name, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, pattern := range []string{"*.txt", "./*.txt", "*/x.txt", "*/*.txt", "*/*/*", "a/*", "a*/", "none/*", "x.txt/*", "a/[", `\[a].*`, filepath.Join(t.TempDir(), "..", "*")} {
		want, _ := filepath.Glob(pattern)
		if got := slices.Collect(matches(pattern)); !slices.Equal(got, want) {
			t.Errorf("%s matches %q, filepath.Glob says %q", pattern, got, want)
		}
	}
}
