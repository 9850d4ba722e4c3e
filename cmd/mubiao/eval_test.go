package main

import (
	"bytes"
	"context"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/mubiao/mubiao/output/eval"
)

// sharedFolder is a folder of MUBIAO_SHARED, and whether it is there.
func sharedFolder(t *testing.T, name string) string {
	shared := os.Getenv("MUBIAO_SHARED")
	if shared == "" {
		shared = "../../../shared"
	}
	folder := filepath.Join(shared, name)
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("%s is not here", folder)
	}
	return folder
}

// TestEvalAgreesWithTheScorer compares every figure with those of the script
// that came with the labels, on the program's own rows and on rows that were
// spoilt in every way the script tells apart.
func TestEvalAgreesWithTheScorer(t *testing.T) {
	if testing.Short() {
		t.Skip("reads real articles")
	}
	gold := sharedFolder(t, "gold")
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("there is no python3 to run the scorer")
	}
	for _, name := range []string{"dev", "tables"} {
		folder := filepath.Join(gold, name)
		if _, err := os.Stat(folder); err != nil {
			continue
		}
		dir := t.TempDir()
		run := extractOptions{paths: []string{filepath.Join(folder, "articles")}, dir: dir, workers: 2, files: fileOptions{formats: []string{"jsonl"}, headers: "en"}}
		if err := runExtract(context.Background(), run, new(bytes.Buffer)); err != nil {
			t.Fatal(err)
		}
		whole := filepath.Join(dir, "statements.jsonl")
		spoilt := filepath.Join(dir, "spoilt.jsonl")
		spoil(t, whole, spoilt)
		for _, rows := range []string{whole, spoilt} {
			labels, texts := filepath.Join(folder, "labels.jsonl"), filepath.Join(folder, "texts")
			var ours bytes.Buffer
			if err := runEval(context.Background(), evalOptions{labels: []string{labels}, texts: texts, system: rows, json: true, workers: 1}, &ours); err != nil {
				t.Fatal(err)
			}
			theirs, err := exec.Command(python, filepath.Join(gold, "score.py"), "--gold", labels, "--texts", texts, "--system", rows, "--json").Output()
			if err != nil {
				t.Fatalf("the scorer failed: %v", err)
			}
			sameFigures(t, name+" "+filepath.Base(rows), ours.Bytes(), theirs)
		}
	}
}

// TestConfidenceHolds keeps the promise of docs/accuracy.md after the engine
// changes: when it fails, fit the weights anew with mubiao eval --calibrate.
func TestConfidenceHolds(t *testing.T) {
	if testing.Short() {
		t.Skip("reads real articles")
	}
	gold := sharedFolder(t, "gold/dev")
	result, err := evalSet(context.Background(), evalOptions{workers: 2}, gold)
	if err != nil {
		t.Fatal(err)
	}
	sure, right := eval.SureOf(result.Verdicts)
	if p := right.Rate(); p == nil || *p < 0.97 {
		t.Errorf("%d of %d rows above %.1f are right; 97 %% should be", right.Right, right.Of, eval.Sure)
	}
	if p := sure.Rate(); p == nil || *p < 0.6 {
		t.Errorf("%d of %d rows are above %.1f; 60 %% should be", sure.Right, sure.Of, eval.Sure)
	}
}

// spoil changes every seventh row, each time in another way.
func spoil(t *testing.T, from, to string) {
	t.Helper()
	raw, err := os.ReadFile(from)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	for i, line := range bytes.Split(bytes.TrimSpace(raw), []byte("\n")) {
		var row map[string]any
		if err := json.Unmarshal(line, &row); err != nil {
			t.Fatal(err)
		}
		if i%7 == 0 {
			switch i / 7 % 8 {
			case 0:
				continue // missed
			case 1:
				out.Write(append(line, '\n')) // twice
			case 2:
				row["kind"], row["strength"] = "target", "binding"
			case 3:
				delete(row, "value_start")
			case 4:
				row["value_text"], row["value_start"] = row["sentence"], row["sentence_start"]
			case 5:
				row["sentence"] = "这句话不在文章里。"
			case 6:
				row["indicator_id"], row["indicator"], row["low"], row["period_end"] = nil, "指标", 1, nil
			case 7:
				row["form"], row["object"], row["unit"] = nil, nil, "t"
			}
		}
		changed, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		out.Write(append(changed, '\n'))
	}
	if err := os.WriteFile(to, out.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
}

func sameFigures(t *testing.T, what string, ours, theirs []byte) {
	t.Helper()
	var got, want map[string]any
	if err := json.Unmarshal(ours, &got); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(theirs, &want); err != nil {
		t.Fatal(err)
	}
	compared := 0
	var compare func(path string, got, want any)
	compare = func(path string, got, want any) {
		if fields, nested := want.(map[string]any); nested {
			inner, _ := got.(map[string]any)
			for name, value := range fields {
				compare(path+" "+name, inner[name], value)
			}
			return
		}
		compared++
		a, isA := got.(float64)
		b, isB := want.(float64)
		if isA != isB || math.Abs(a-b) > 1e-9 {
			t.Errorf("%s: %v, the scorer says %v", path, got, want)
		}
	}
	compare(what, got, want)
	if compared < 20 {
		t.Errorf("%s: only %d figures were compared", what, compared)
	}
}
