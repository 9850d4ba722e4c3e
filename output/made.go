package output

import (
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/mubiao/mubiao/corpus/message"
)

// MadeBy reads what datapackage.json tells of the making of a folder. A folder
// without one is an error that satisfies errors.Is(err, fs.ErrNotExist).
func MadeBy(dir string) (*Making, error) {
	name := filepath.Join(dir, "datapackage.json")
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	var told dataPackage
	if err := json.Unmarshal(data, &told); err != nil {
		return nil, message.Errorf("%s: %w", name, err)
	}
	return &told.Mubiao, nil
}

// ExportedFrom is the making of the rows that mubiao export put into other
// files, or nil when nothing was exported.
func (m *Making) ExportedFrom() *Making {
	before, found := m.Settings["exported_from"]
	if !found || before == nil {
		return nil
	}
	data, err := json.Marshal(before)
	if err != nil {
		return nil
	}
	made := new(Making)
	if json.Unmarshal(data, made) != nil {
		return nil
	}
	return made
}
