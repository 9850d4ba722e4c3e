package output

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"hash"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/gofrs/flock"

	"github.com/mubiao/mubiao/corpus/message"
)

// folder holds the files of one run until all of them are whole: each is
// written in a folder of its own below StateDir, and commit moves them to their
// places. What stood there before stays untouched until then.
type folder struct {
	path    string
	lock    *flock.Flock
	earlier []earlierFile // what an earlier run wrote
	removed []string      // of it, slash paths
	left    []string
	format  Format // that is opening its files
	files   []*stagedFile
	trees   []string // names of folders of partitions
}

// StateDir is the folder below that of the output which holds what belongs to
// the program: what one run leaves for the next, and files on their way.
const StateDir = ".mubiao"

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

func (s *stagedFile) Write(p []byte) (int, error) {
	n, err := s.file.Write(p)
	s.size += int64(n)
	s.sum.Write(p[:n])
	return n, err
}

func (s *stagedFile) hash() string { return hex.EncodeToString(s.sum.Sum(nil)) }

// openFolder makes the folder if need be and keeps other runs out of it. It
// removes what a run left that was ended half-way.
func openFolder(path string) (*folder, error) {
	f := &folder{path: path}
	if err := os.MkdirAll(filepath.Join(path, StateDir), 0o755); err != nil {
		return nil, err
	}
	var err error
	if f.lock, err = lockFolder(path); err != nil {
		return nil, err
	}
	f.earlier = filesOf(path)
	if err := f.clear(); err != nil {
		f.discard()
		return nil, err
	}
	return f, nil
}

// clear forgets what was not put in place.
func (f *folder) clear() error {
	for _, file := range f.files {
		file.file.Close()
	}
	f.files, f.trees = nil, nil
	return errors.Join(os.RemoveAll(f.staging("")), os.Mkdir(f.staging(""), 0o755))
}

// staging is where the file of that name lies until commit.
func (f *folder) staging(name string) string { return filepath.Join(f.path, StateDir, "staged", name) }

// create opens a file that will get the name on commit. A file of that name
// which cannot be replaced, for instance because a spreadsheet holds it
// open, is told now and not after the run.
func (f *folder) create(name, table string) (*stagedFile, error) {
	target := filepath.Join(f.path, name)
	if old, err := os.OpenFile(target, os.O_WRONLY, 0); err == nil {
		old.Close()
	} else if !errors.Is(err, os.ErrNotExist) {
		return nil, message.Errorf("cannot be replaced (is it open in another program?): %w", err)
	}
	return f.open(name, table, false)
}

// createTree starts a folder of partitions that will get the name on commit.
func (f *folder) createTree(name string) error {
	if err := checkTree(filepath.Join(f.path, name)); err != nil {
		return err
	}
	f.trees = append(f.trees, name)
	return os.Mkdir(f.staging(name), 0o755)
}

// createIn opens a file below a tree, at the slash path.
func (f *folder) createIn(tree, path, table string) (*stagedFile, error) {
	path = tree + "/" + path
	if err := os.MkdirAll(filepath.Dir(f.staging(path)), 0o755); err != nil {
		return nil, err
	}
	return f.open(path, table, true)
}

func (f *folder) open(place, table string, tree bool) (*stagedFile, error) {
	file, err := os.Create(f.staging(place))
	if err != nil {
		return nil, err
	}
	staged := &stagedFile{file: file, place: place, table: table, format: f.format, tree: tree, sum: sha256.New()}
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
		return message.Errorf("%s is no partition of an earlier run, so %s is not replaced", path, dir)
	})
}

// commit closes every file and then puts all of them in place, the description
// last: until then the one that stands there still names what is to be removed.
func (f *folder) commit() error {
	for _, file := range f.files {
		if err := file.file.Close(); err != nil {
			return err
		}
	}
	for _, tree := range f.trees {
		target := filepath.Join(f.path, tree)
		if err := os.Rename(target, f.staging("old-"+tree)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		if err := os.Rename(f.staging(tree), target); err != nil {
			return err
		}
	}
	move := func(file *stagedFile) error {
		return os.Rename(f.staging(file.place), filepath.Join(f.path, file.place))
	}
	for _, file := range f.files {
		if file.tree || file.place == descriptorName {
			continue
		}
		if err := move(file); err != nil {
			return err
		}
	}
	if err := f.removeEarlier(); err != nil {
		return err
	}
	for _, file := range f.files {
		if file.place == descriptorName {
			return move(file)
		}
	}
	return nil
}

// discard removes what was not put in place and lets other runs in; after
// commit it does the latter alone.
func (f *folder) discard() {
	if f.lock == nil {
		return
	}
	for _, file := range f.files {
		file.file.Close()
	}
	os.RemoveAll(f.staging(""))
	unlockFolder(f.path, f.lock)
	f.lock = nil
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
