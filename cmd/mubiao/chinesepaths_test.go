package main

import (
	"archive/zip"
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"github.com/mubiao/mubiao/output"
)

// The names are made here: a module cannot hold them.
func TestChinesePaths(t *testing.T) {
	const (
		plan     = "关于2024年工作的安排\n\n2024年，全市规上工业增加值力争增长6%左右。\n"
		text     = "网页 一／二〇二四/２０２４年　工作安排：全文（定稿）.txt"
		inGBK    = "网页 一／二〇二四/规划纲要.txt"
		packed   = "资料包【旧】.zip/下载 文件/张誠讲话（转发）.txt" // 誠 ends in the byte of a backslash
		unpacked = "资料包【旧】.zip/新 文件/通知.txt"
	)
	gbk := func(name string) string {
		coded, err := simplifiedchinese.GBK.NewEncoder().String(name)
		if err != nil {
			t.Fatal(err)
		}
		return coded
	}
	dir := filepath.Join(t.TempDir(), "数据　与，资料（二）")
	pages := filepath.Join(dir, "各地 网页")
	write(t, filepath.Join(pages, text), plan)
	want := []string{packed, unpacked, text}

	var archive bytes.Buffer
	z := zip.NewWriter(&archive)
	for name, content := range map[string]string{gbk("下载 文件/张誠讲话（转发）.txt"): "全市粮食总产量达到30亿斤。", "新 文件/通知.txt": "全市新建改建农村公路300公里。"} {
		f, err := z.CreateHeader(&zip.FileHeader{Name: name, NonUTF8: name[0] != "新"[0]})
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(content))
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(pages, "资料包【旧】.zip"), archive.String())

	// Linux keeps whatever bytes a name has; other systems refuse them.
	folder, base := filepath.Split(inGBK)
	old := filepath.Join(pages, folder, gbk(base))
	if err := os.WriteFile(old, []byte("到2026年底，全市森林覆盖率达到45%。"), 0o644); err == nil {
		want = append(want, inGBK)
	} else {
		old = filepath.Join(pages, text)
	}

	mubiao := func(args ...string) string {
		t.Helper()
		var stdout, stderr bytes.Buffer
		if code := run(args, &stdout, &stderr); code != exitDone {
			t.Fatalf("mubiao %q ends with %d: %s", args, code, stderr.String())
		}
		return stdout.String()
	}
	out, part := filepath.Join(dir, "结果 之一"), filepath.Join(dir, "节选：目标")
	mubiao("extract", pages, "-o", out, "--format", strings.Join(output.FormatNames(), ","))
	var got []string
	err := output.Read(out, func(rows []output.StatementRow) error {
		for _, row := range rows {
			got = append(got, row.Source)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("statements come from\n%q, want\n%q", got, want)
	}

	page := filepath.Join(dir, "报告　汇总（一）.html")
	mubiao("report", out, "-o", page)
	if info, err := os.Stat(page); err != nil || info.Size() == 0 {
		t.Errorf("no report: %v", err)
	}
	mubiao("export", out, "-o", part, "--format", "csv,xlsx", "--headers", "zh", "--where", "source="+packed)
	if rows, err := os.ReadFile(filepath.Join(part, "statements.csv")); err != nil || !strings.Contains(string(rows), packed) {
		t.Errorf("the export does not name %s: %v", packed, err)
	}
	for _, name := range []string{filepath.Join(pages, text), old} {
		source := "source: " + filepath.Base(text)
		if name == old && slices.Contains(want, inGBK) {
			source = "source: " + base
		}
		if shown := mubiao("clean", name); !strings.Contains(shown, source+"\n") {
			t.Errorf("mubiao clean %q shows no line %s:\n%s", name, source, shown)
		}
		if told := mubiao("explain", name, "--lang", "en"); !strings.Contains(told, "statement") {
			t.Errorf("mubiao explain %q finds nothing:\n%s", name, told)
		}
	}
	if told := mubiao("diff", out, out, "--lang", "en"); !strings.Contains(told, "0 altered, "+"4 the same") && len(want) == 4 {
		t.Errorf("mubiao diff tells\n%s", told)
	}
}
