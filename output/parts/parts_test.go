package parts

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func key(page string) Key { return sha256.Sum256([]byte(page)) }

func payload(page string) string { return strings.Repeat("rows of "+page+" ", 2) }

// run asks for each page, keeps what is not found, and returns what was. A run
// that is not finished ends as if it had been killed.
func run(t *testing.T, dir string, finish bool, pages ...string) (found []string) {
	t.Helper()
	s, err := Open(dir, false)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, page := range pages {
		part, ok, err := s.Find(key(page))
		if err != nil {
			t.Fatal(err)
		}
		if !ok {
			err = s.Keep(key(page), []byte(payload(page)))
		} else {
			if string(part.Payload) != payload(page) {
				t.Fatalf("%s is kept as %q", page, part.Payload)
			}
			found = append(found, page)
			err = s.Take(part)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if finish {
		if err := s.Finish(); err != nil {
			t.Fatal(err)
		}
	}
	return found
}

func TestOnlyWhatIsNewOrChangedIsMissing(t *testing.T) {
	dir := t.TempDir()
	for _, c := range []struct {
		name   string
		finish bool
		pages  string
		found  string
	}{
		{"the first run", true, "a b c d e f", ""},
		{"nothing changed", true, "a b c d e f", "a b c d e f"},
		{"a page changed", true, "a b2 c d e f", "a c d e f"},
		{"pages in front and behind", true, "0 a b2 c d e f g", "a b2 c d e f"},
		{"another order", true, "g f e d c b2 a 0", "g f e d c b2 a 0"},
		{"pages gone", true, "g c a", "g c a"},
		{"what was gone is dropped", true, "g f c a", "g c a"},
		{"killed", false, "a x", "a"},
		{"killed again", false, "x y a", "x a"},
		{"all that was finished is kept", true, "a c f g x y z", "a c f g x y"},
		{"a page that stands twice", true, "a a z", "a a z"},
	} {
		if found := run(t, dir, c.finish, strings.Fields(c.pages)...); !slices.Equal(found, strings.Fields(c.found)) {
			t.Fatalf("%s: found %q, want %q", c.name, found, c.found)
		}
	}
	size := func(dir string) int64 {
		info, err := os.Stat(filepath.Join(dir, "log"))
		if err != nil {
			t.Fatal(err)
		}
		return info.Size()
	}
	anew := t.TempDir()
	run(t, anew, true, "a", "z")
	run(t, dir, true, "a", "z")
	if size(dir) != size(anew) {
		t.Errorf("%d bytes are kept of two pages, %d after a first run", size(dir), size(anew))
	}
}

// Whatever became of the file, a part is whole or gone.
func TestBrokenPartsAreNotTrusted(t *testing.T) {
	pages := []string{"a", "b", "c"}
	whole := t.TempDir()
	run(t, whole, true, pages...)
	log, err := os.ReadFile(filepath.Join(whole, "log"))
	if err != nil {
		t.Fatal(err)
	}
	damaged := func(name string, log []byte) {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, "log"), log, 0o644); err != nil {
			t.Fatal(err)
		}
		run(t, dir, true, pages...) // checks what it finds
		if found := run(t, dir, true, pages...); !slices.Equal(found, pages) {
			t.Errorf("%s: after a run only %q are kept", name, found)
		}
	}
	for n := range log {
		damaged(fmt.Sprintf("cut to %d bytes", n), log[:n])
		flipped := slices.Clone(log)
		flipped[n] ^= 0x40
		damaged(fmt.Sprintf("byte %d changed", n), flipped)
	}
	damaged("zeros behind", append(slices.Clone(log), make([]byte, 500)...))
}

func TestFreshForgets(t *testing.T) {
	dir := t.TempDir()
	run(t, dir, true, "a", "b")
	s, err := Open(dir, true)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, found, err := s.Find(key("a")); found || err != nil {
		t.Errorf("found %v, %v", found, err)
	}
}
