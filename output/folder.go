package output

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// folder holds the files of one run until all of them are whole: each is
// written under a temporary name beside its place, and commit renames them.
// What stood there before stays untouched until then.
type folder struct {
	path   string
	format Format // that is opening its files
	files  []*stagedFile
	trees  []stagedTree
}

// stagedFile is a file on its way, with what datapackage.json says of it.
type stagedFile struct {
	file   *os.File // not embedded: its ReadFrom and WriteString would pass the hash by
	place  string   // slash path in the folder
	table  string   // whose rows it holds, "" for several
	format Format
	tree   bool // moves with its tree
	size   int64
	sum    hash.Hash
}

// stagedTree is a folder of partitions on its way.
type stagedTree struct{ temporary, place string }

func (s *stagedFile) Write(p []byte) (int, error) {
	n, err := s.file.Write(p)
	s.size += int64(n)
	s.sum.Write(p[:n])
	return n, err
}

func (s *stagedFile) hash() string { return hex.EncodeToString(s.sum.Sum(nil)) }

// openFolder makes the folder if need be.
func openFolder(path string) (*folder, error) {
	if err := os.MkdirAll(path, 0o755); err != nil {
		return nil, err
	}
	return &folder{path: path}, nil
}

// create opens a file that will get the name on commit. A file of that name
// which cannot be replaced, for instance because a spreadsheet holds it
// open, is told now and not after the run.
func (f *folder) create(name, table string) (*stagedFile, error) {
	target := filepath.Join(f.path, name)
	if old, err := os.OpenFile(target, os.O_WRONLY, 0); err == nil {
		old.Close()
	} else if !errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("cannot be replaced (is it open in another program?): %w", err)
	}
	file, err := os.CreateTemp(f.path, "."+name+".*")
	if err != nil {
		return nil, err
	}
	staged := &stagedFile{file: file, place: name, table: table, format: f.format, sum: sha256.New()}
	f.files = append(f.files, staged)
	return staged, nil
}

// createTree starts a folder of partitions that will get the name on commit,
// and gives its number for createIn.
func (f *folder) createTree(name string) (int, error) {
	target := filepath.Join(f.path, name)
	if err := checkTree(target); err != nil {
		return 0, err
	}
	temporary, err := os.MkdirTemp(f.path, "."+name+".*")
	if err != nil {
		return 0, err
	}
	f.trees = append(f.trees, stagedTree{temporary, name})
	return len(f.trees) - 1, os.Chmod(temporary, 0o755)
}

// createIn opens a file below a tree, at the slash path.
func (f *folder) createIn(tree int, path, table string) (*stagedFile, error) {
	t := f.trees[tree]
	target := filepath.Join(t.temporary, filepath.FromSlash(path))
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return nil, err
	}
	file, err := os.Create(target)
	if err != nil {
		return nil, err
	}
	staged := &stagedFile{file: file, place: t.place + "/" + path, table: table, format: f.format, tree: true, sum: sha256.New()}
	f.files = append(f.files, staged)
	return staged, nil
}

// checkTree refuses to replace a folder that holds anything but partitions:
// it is not ours.
func checkTree(dir string) error {
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case path == dir && errors.Is(err, fs.ErrNotExist):
			return fs.SkipAll
		case err != nil:
			return err
		case path == dir && entry.IsDir(),
			entry.IsDir() && strings.Contains(entry.Name(), "="),
			!entry.IsDir() && entry.Name() == partName:
			return nil
		}
		return fmt.Errorf("%s is no partition of an earlier run, so %s is not replaced", path, dir)
	})
}

// commit closes every file and then puts all of them in place.
func (f *folder) commit() error {
	for _, file := range f.files {
		// CreateTemp makes files that only their owner may read.
		if err := errors.Join(file.file.Chmod(0o644), file.file.Close()); err != nil {
			return err
		}
	}
	for _, tree := range f.trees {
		target := filepath.Join(f.path, tree.place)
		if err := os.RemoveAll(target); err != nil {
			return err
		}
		if err := os.Rename(tree.temporary, target); err != nil {
			return err
		}
	}
	for _, file := range f.files {
		if file.tree {
			continue
		}
		if err := os.Rename(file.file.Name(), filepath.Join(f.path, file.place)); err != nil {
			return err
		}
	}
	return nil
}

// discard removes what was not put in place; after commit it does nothing.
func (f *folder) discard() {
	for _, file := range f.files {
		file.file.Close()
		os.Remove(file.file.Name())
	}
	for _, tree := range f.trees {
		os.RemoveAll(tree.temporary)
	}
}

// places lists the files in the order of opening, a tree as one.
func (f *folder) places() []string {
	var places []string
	for _, file := range f.files {
		place := file.place
		if file.tree {
			place, _, _ = strings.Cut(place, "/")
		}
		if !slices.Contains(places, place) {
			places = append(places, place)
		}
	}
	return places
}
