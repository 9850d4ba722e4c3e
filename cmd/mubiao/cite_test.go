package main

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"

	"github.com/mubiao/mubiao/extract"
)

// The figures that mubiao cite tells were measured when the confidence was
// fitted; docs/accuracy.md shows the tables of the same run.
func TestAccuracyIsThatOfTheDocs(t *testing.T) {
	page, err := os.ReadFile("../../docs/accuracy.md")
	if err != nil {
		t.Fatal(err)
	}
	model, err := extract.FittedModel()
	if err != nil {
		t.Fatal(err)
	}
	fitted, fresh, found := strings.Cut(string(page), "\nfresh, which gave no weight")
	if !found {
		t.Fatal("docs/accuracy.md shows no table of unseen documents")
	}
	first := regexp.MustCompile(`(?m)^(\d+) rows of (\d+) documents, (\d+) right`).FindStringSubmatch(fitted)
	if first == nil || number(t, first[1]) != model.Rows || number(t, first[2]) != model.Documents || number(t, first[3]) != model.Right {
		t.Errorf("docs/accuracy.md tells %q, confidence.json %d rows of %d documents, %d right", first, model.Rows, model.Documents, model.Right)
	}
	told := extract.Measured{Documents: model.Unseen.Documents}
	for _, band := range regexp.MustCompile(`(?m)^\d\.\d\d to \d\.\d\d +\S+ +(\d+) +(\d+)`).FindAllStringSubmatch(fresh, -1) {
		told.Rows += number(t, band[1])
		told.Right += number(t, band[2])
	}
	if all := regexp.MustCompile(`(?m)^all +\d+ +(\d+) +(\d+)`).FindStringSubmatch(fresh); all != nil {
		told.Sure, told.SureRight = number(t, all[1]), number(t, all[2])
	}
	if told != model.Unseen {
		t.Errorf("docs/accuracy.md tells %+v of unseen documents, confidence.json %+v", told, model.Unseen)
	}
	if words := strconv.Itoa(model.Unseen.Documents) + " further documents"; !strings.Contains(fitted, words) {
		t.Errorf("docs/accuracy.md does not speak of %s", words)
	}
}

func number(t *testing.T, s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func TestBibTeXIsThatOfTheCitationFile(t *testing.T) {
	data, err := os.ReadFile("../../CITATION.cff")
	if err != nil {
		t.Fatal(err)
	}
	var cff struct {
		Version    string `yaml:"cff-version"`
		Message    string
		Title      string
		Authors    []struct{ Name string }
		License    string
		Repository string `yaml:"repository-code"`
	}
	if err := yaml.Unmarshal(data, &cff); err != nil {
		t.Fatal(err)
	}
	if cff.Version != "1.2.0" || cff.Message == "" || len(cff.Authors) != 1 {
		t.Errorf("CITATION.cff lacks what version 1.2.0 requires: %+v", cff)
	}
	var entry strings.Builder
	if err := (&citation{}).write(&entry, "bibtex.txt"); err != nil {
		t.Fatal(err)
	}
	for field, value := range map[string]string{"author": "{" + cff.Authors[0].Name + "}", "title": cff.Title, "license": cff.License, "url": cff.Repository} {
		line := regexp.MustCompile(`(?m)^  ` + field + ` +=` + ` \{` + regexp.QuoteMeta(value) + `\},$`)
		if !line.MatchString(entry.String()) {
			t.Errorf("BibTeX has no line for %s = %s:\n%s", field, value, entry.String())
		}
	}
}
