package output

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus/message"
)

const descriptorName = "datapackage.json"

// earlierFile is a file that an earlier run wrote.
type earlierFile struct {
	place string // slash path
	hash  string // "" for the part of a tree
}

// filesOf lists what the datapackage.json in a folder says a run of ours wrote
// there. It may be anybody's: only names that we give are believed.
func filesOf(dir string) (files []earlierFile) {
	data, err := os.ReadFile(filepath.Join(dir, descriptorName))
	if err != nil {
		return nil
	}
	var told struct {
		Mubiao    *json.RawMessage `json:"mubiao"`
		Resources []struct {
			Path any    `json:"path"`
			Hash string `json:"hash"`
		} `json:"resources"`
	}
	if json.Unmarshal(data, &told) != nil || told.Mubiao == nil {
		return nil
	}
	for _, r := range told.Resources {
		switch p := r.Path.(type) {
		case string:
			if table, _, _ := strings.Cut(p, "."); table == path.Base(table) && isTable(table) && r.Hash != "" {
				files = append(files, earlierFile{p, r.Hash})
			}
		case []any:
			for _, part := range p {
				if s, ok := part.(string); ok && isPartition(s) {
					files = append(files, earlierFile{s, ""})
				}
			}
		}
	}
	return files
}

func isTable(name string) bool {
	return slices.ContainsFunc(Tables(), func(t Table) bool { return t.Name == name })
}

// isPartition reports paths such as statements/report_year=2026/part.parquet.
func isPartition(place string) bool {
	folders := strings.Split(place, "/")
	last := len(folders) - 1
	return last > 1 && isTable(folders[0]) && folders[last] == partName &&
		!slices.ContainsFunc(folders[1:last], func(s string) bool { return !strings.Contains(s, "=") }) && filepath.IsLocal(filepath.FromSlash(place))
}

// removeEarlier removes what an earlier run wrote and this one did not: it would
// stand there as if it belonged. What somebody changed since stays.
func (f *folder) removeEarlier() error {
	for _, e := range f.earlier {
		if slices.ContainsFunc(f.files, func(s *stagedFile) bool { return s.place == e.place }) {
			continue
		}
		name := filepath.Join(f.path, filepath.FromSlash(e.place))
		if e.hash != "" {
			hash, err := hashOf(name)
			if err == nil && hash != e.hash {
				f.left = append(f.left, e.place)
			}
			if err != nil || hash != e.hash {
				continue
			}
		}
		switch err := os.Remove(name); {
		case errors.Is(err, fs.ErrNotExist):
			continue // with its tree, when a new one took its place
		case err != nil:
			return message.Errorf("a file of an earlier run cannot be removed: %w", err)
		}
		top, _, _ := strings.Cut(e.place, "/")
		if !slices.Contains(f.removed, top) {
			f.removed = append(f.removed, top)
		}
		for dir := path.Dir(e.place); dir != "."; dir = path.Dir(dir) {
			os.Remove(filepath.Join(f.path, filepath.FromSlash(dir))) // if it is empty
		}
	}
	return nil
}

func hashOf(name string) (string, error) {
	file, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer file.Close()
	sum := sha256.New()
	if _, err := io.Copy(sum, file); err != nil {
		return "", err
	}
	return "sha256:" + hex.EncodeToString(sum.Sum(nil)), nil
}
