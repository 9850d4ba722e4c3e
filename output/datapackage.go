package output

import (
	"encoding/json"
	"path"
	"slices"
	"strings"

	"github.com/mubiao/mubiao/corpus"
)

// The descriptor follows the Data Package specification of Frictionless Data.
type dataPackage struct {
	Profile   string     `json:"profile"`
	Name      string     `json:"name"`
	Title     string     `json:"title"`
	Mubiao    Making     `json:"mubiao"`
	Resources []resource `json:"resources"`
}

// Making says what made the files, so that they can be made again.
type Making struct {
	Program    string         `json:"program"`
	Schema     string         `json:"schema"`
	Vocabulary string         `json:"vocabulary,omitempty"`
	Regions    string         `json:"regions"`
	Settings   map[string]any `json:"settings,omitempty"`
	Counts     map[string]int `json:"counts"`
}

type resource struct {
	Name      string       `json:"name"`
	Path      any          `json:"path"` // a string, or the list of a table's parts
	Profile   string       `json:"profile,omitempty"`
	Format    string       `json:"format"`
	Mediatype string       `json:"mediatype"`
	Encoding  string       `json:"encoding,omitempty"`
	Bytes     int64        `json:"bytes"`
	Hash      string       `json:"hash,omitempty"`
	Rows      int          `json:"rows,omitempty"`
	Schema    *tableSchema `json:"schema,omitempty"`
}

type tableSchema struct {
	Fields        []field      `json:"fields"`
	MissingValues []string     `json:"missingValues"`
	PrimaryKey    []string     `json:"primaryKey,omitempty"`
	ForeignKeys   []foreignKey `json:"foreignKeys,omitempty"`
}

type field struct {
	Name        string          `json:"name"`
	Title       string          `json:"title"`
	Type        string          `json:"type"`
	Description string          `json:"description"`
	Unit        string          `json:"unit,omitempty"`
	Example     string          `json:"example"`
	Constraints map[string]bool `json:"constraints,omitempty"`
}

type foreignKey struct {
	Fields    []string `json:"fields"`
	Reference struct {
		Resource string   `json:"resource"`
		Fields   []string `json:"fields"`
	} `json:"reference"`
}

// describe writes datapackage.json. It names no day and no machine: equal runs
// give equal descriptions.
func (w *Writer) describe() error {
	d := dataPackage{
		Profile: "data-package",
		Name:    "mubiao",
		Title:   "Targets, results and commitments of policy articles",
		Mubiao:  Making{"mubiao " + w.options.Program, SchemaVersion, w.options.Vocabulary, corpus.RegionEdition, w.options.Settings, w.counts},
	}
	trees := map[string]int{} // index of a tree's resource
	for _, file := range w.folder.files {
		if i, found := trees[file.table]; found && file.tree {
			d.Resources[i].Path = append(d.Resources[i].Path.([]string), file.place)
			d.Resources[i].Bytes += file.size
			continue
		}
		r := resource{
			Name:      strings.TrimSuffix(path.Base(file.place), path.Ext(file.place)) + "-" + file.format.Name,
			Path:      file.place,
			Format:    file.format.Name,
			Mediatype: file.format.media,
			Bytes:     file.size,
			Hash:      "sha256:" + file.hash(),
			Rows:      w.counts[file.table],
			Schema:    w.tableSchema(file),
		}
		if file.tree {
			// A resource of several files has no hash of its own.
			r.Name, r.Path, r.Hash = file.table+"-"+file.format.Name, []string{file.place}, ""
			trees[file.table] = len(d.Resources)
		}
		if file.format.Name == "csv" || file.format.Name == "jsonl" {
			r.Profile, r.Encoding = "tabular-data-resource", "utf-8"
		}
		d.Resources = append(d.Resources, r)
	}
	for _, r := range d.Resources {
		if parts, ok := r.Path.([]string); ok {
			slices.Sort(parts)
		}
	}
	w.folder.format = Format{}
	file, err := w.folder.create(descriptorName, "")
	if err != nil {
		return err
	}
	encoder := json.NewEncoder(file)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	return encoder.Encode(d)
}

// tableSchema describes the fields of a file as they stand in it; a workbook
// describes its own columns on a sheet.
func (w *Writer) tableSchema(file *stagedFile) *tableSchema {
	schema := &tableSchema{MissingValues: []string{""}}
	name := func(c Column) string { return c.header(w.options.Chinese && file.format.Name == "csv") }
	for _, table := range Tables() {
		if table.Name != file.table {
			continue
		}
		for _, c := range table.Columns {
			f := field{Name: name(c), Title: c.Header, Type: frictionless(c, file.format.Name), Description: c.About, Unit: c.Unit, Example: c.Example}
			if c.Null {
				f.Description += "; null: " + c.WhyNull
			} else {
				f.Constraints = map[string]bool{"required": !strings.HasPrefix(c.Type, "list<")}
			}
			schema.Fields = append(schema.Fields, f)
			switch {
			case c.Name == "doc_id" && file.table == "documents", c.Name == "statement_id":
				schema.PrimaryKey = []string{name(c)}
			case c.Name == "doc_id":
				key := foreignKey{Fields: []string{name(c)}}
				key.Reference.Resource = "documents-" + file.format.Name
				key.Reference.Fields = []string{name(c)}
				schema.ForeignKeys = append(schema.ForeignKeys, key)
			}
		}
		return schema
	}
	return nil
}

// frictionless names the type of a column. In CSV a list is a string, its
// items joined.
func frictionless(c Column, format string) string {
	switch {
	case c.Type == "int32":
		return "integer"
	case c.Type == "double":
		return "number"
	case c.Type == "bool":
		return "boolean"
	case c.Type == "date":
		return "date"
	case strings.HasPrefix(c.Type, "list<") && format != "csv":
		return "array"
	}
	return "string"
}
