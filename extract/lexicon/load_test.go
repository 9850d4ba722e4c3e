package lexicon

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/mubiao/mubiao/extract"
)

func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

const ownYAML = `indicators:
  - id: cold_storage
    name: 冷链仓储容积
    words: [冷链库容]
    takes: [physical]
    sample: 力争到2026年，冷链库容达到50万立方米。
    gives: target cold_storage|冷链库容 level at_least 500000 m3 ~2026-12-31 by striving:力争
  - id: gdp
    words: [全域生产总值]
units:
  - words: [船标]
    code: CHUANBIAO
    dimension: physical
    factor: 10
cues:
  - words: [誓夺]
    role: modal
    strength: striving
exclusions:
  - words: [“9876”行动]
edges:
  - pattern: 嘻嘻
    leaves: 2
    ends: true
`

const ownCSV = `list,id,name,words,takes,code,dimension,factor,role,strength,pattern,leaves,ends
indicator,cold_storage,冷链仓储容积,冷链库容|冷链容积,physical,,,,,,,,
,gdp,,全域生产总值,,,,,,,,,
unit,,,船标,,CHUANBIAO,physical,10,,,,,
cue,,,誓夺,,,,,modal,striving,,,
exclusion,,,“9876”行动,,,,,,,,,
edge,,,,,,,,,,嘻嘻,2,是
`

func TestOwnEntriesAreRead(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(ownCSV)
	if err != nil {
		t.Fatal(err)
	}
	book := excelize.NewFile()
	for i, line := range strings.Split(strings.TrimSpace(ownCSV), "\n") {
		for j, cell := range strings.Split(line, ",") {
			at, _ := excelize.CoordinatesToCellName(j+1, i+1)
			if err := book.SetCellValue("Sheet1", at, cell); err != nil {
				t.Fatal(err)
			}
		}
	}
	sheet := filepath.Join(t.TempDir(), "own.xlsx")
	if err := book.SaveAs(sheet); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{file(t, "own.yaml", ownYAML), file(t, "own.csv", "\ufeff"+ownCSV), file(t, "gb.csv", gb), sheet} {
		v, err := Load(name)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		e, err := extract.New(v)
		if err != nil {
			t.Fatal(err)
		}
		got := e.Read("誓夺全域生产总值增长7%，冷链库容达到5万立方米，吞吐量达到30船标，开展“9876”行动，渔获嘻嘻达到6吨。")
		all := strings.Join(got, "\n")
		for _, want := range []string{"gdp|全域生产总值 growth up point 7 percent", "cold_storage|冷链库容 level point 50000 m3", "300 CHUANBIAO", "striving:誓夺", "target 渔获 level point 6 t"} {
			if !strings.Contains(all, want) {
				t.Errorf("%s: %q is not in\n%s", name, want, all)
			}
		}
		if strings.Contains(all, "9876 ") {
			t.Errorf("%s: the excluded name states something:\n%s", name, all)
		}
	}
	if slices.ContainsFunc(Default().Indicators, func(i extract.Indicator) bool { return slices.Contains(i.Words, "全域生产总值") }) {
		t.Error("the words of a file stay in the program's own vocabulary")
	}
}

func TestMistakesOfAFileHaveTheirLine(t *testing.T) {
	for _, c := range []struct{ name, content, want string }{
		{"own.yaml", "indicators:\n  - id: a\n    name: 甲指标\n  - id: b\n    nmae: 乙\n", `own.yaml:5: there is no field "nmae"`},
		{"own.yaml", "measures:\n  - id: a\n", `own.yaml:1: there is no list "measures"`},
		{"own.yaml", "units:\n\n  - words: [船标]\n    dimension: thing\n", `own.yaml:3: dimension: "thing" is none of`},
		{"own.yaml", "units:\n  - words: [船标]\n", "own.yaml:2: unit [船标]: words and dimension are needed"},
		{"own.yaml", "cues:\n  - words: [誓夺]\n    role: modl\n", `own.yaml:2: cue [誓夺]: unknown role "modl"`},
		{"own.yaml", "cues:\n  - words: [誓夺]\n    role: modal\n    local: maybe\n", "own.yaml:4: cannot unmarshal"},
		{"own.yaml", "cues:\n  - words: [誓夺]\n    role: modal\n  - words: [力争]\n    role: modal\n", `own.yaml:4: cue "力争" stands twice`},
		{"own.yaml", "times:\n  - words: [\"{Z}季\"]\n    means: quarter\n", "own.yaml:2: time"},
		{"own.yaml", "exclusions:\n  - pattern: '(['\n", "own.yaml:2: exclusion"},
		{"own.yaml", "indicators:\n  - id: gdp\n    words: [全域产值]\n    takes: [money]\n", "own.yaml:2: indicator \"gdp\" is 地区生产总值 of the vocabulary: only words"},
		{"own.yaml", "indicators: [\n", "own.yaml: yaml:"},
		{"own.csv", "id,name,factor\na,甲指标,\nb,乙指标,3\n", `own.csv:3: there is no field "factor"`},
		{"own.csv", "list,words,dimension,factor\nunit,船标,things,many\n", "own.csv:2: cannot unmarshal"},
		{"own.yaml", "", "holds no entries"},
		{"own.txt", "", "is a .yaml, .csv or .xlsx file"},
		{"own.xlsx", "no book", "own.xlsx: "},
	} {
		_, err := Load(file(t, c.name, c.content))
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v; want %s", c.content, err, c.want)
		}
	}
}

func TestSamplesOfAFileAreRun(t *testing.T) {
	found, err := Check(file(t, "own.yaml", ownYAML))
	if err == nil || !strings.Contains(err.Error(), "own.yaml:2: ") || !strings.Contains(err.Error(), "noisy   target cold_storage") {
		t.Fatalf("%v; the sample of line 2 gives something else", err)
	}
	mended := strings.Replace(ownYAML, "at_least 500000", "point 500000", 1)
	if found, err = Check(file(t, "own.yaml", mended)); err != nil || found.Entries != 6 || found.Proved != 1 {
		t.Errorf("%+v, %v; want 6 entries, one proved", found, err)
	}
	empty := "indicators:\n  - id:\n    name: 学位\n  - id: reading_villages\n    name: 书香村落\n"
	if found, err = Check(file(t, "own.yaml", empty)); err != nil || found.Entries != 1 || found.Unfilled != 1 {
		t.Errorf("%+v, %v; want one entry and one without an id", found, err)
	}
}

func FuzzOwnYAML(f *testing.F) {
	f.Add(ownYAML)
	f.Add("units: &a\n  - words: [船标]\ncues: *a\n")
	f.Add("indicators:\n  - {id: [a], name: {b: c}}\n")
	f.Fuzz(func(t *testing.T, content string) {
		own := &ownFile{name: filepath.Join(t.TempDir(), "own.yaml")}
		if err := os.WriteFile(own.name, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		if own.readYAML() == nil {
			own.join(Default())
		}
	})
}
