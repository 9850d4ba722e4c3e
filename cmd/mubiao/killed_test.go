package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/mubiao/mubiao/output"
)

// manyPages lays down files that take a run some time.
func manyPages(t *testing.T, n int) string {
	t.Helper()
	folder := filepath.Join(t.TempDir(), "pages")
	for i := range n {
		var text strings.Builder
		for j := range 10 {
			fmt.Fprintf(&text, "%d年，云州市第%d批项目总投资达到%d.%d亿元，力争新增就业%d人以上，粮食总产量增长%d%%左右。\n", 2000+i%25, j+1, i+3, j, 100+i*7+j, 2+j%7)
		}
		writeFile(t, filepath.Join(folder, fmt.Sprintf("%03d", i/20), fmt.Sprintf("%05d.txt", i)), []byte(text.String()))
	}
	return folder
}

// start begins a run in a process of its own.
func start(t *testing.T, pages, out string) (*exec.Cmd, *bytes.Buffer) {
	t.Helper()
	command := exec.Command("mubiao", "extract", pages, "-o", out, "--format", "parquet,jsonl")
	told := new(bytes.Buffer)
	command.Stderr = told
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	return command, told
}

// watch ends the process once the condition holds. It does not wait for the
// condition when the process has ended.
func watch(command *exec.Cmd, when func() bool, signal os.Signal) error {
	ended := make(chan error, 1)
	go func() { ended <- command.Wait() }()
	for look := time.Tick(time.Millisecond); ; {
		select {
		case err := <-ended:
			return err
		case <-look:
			if when() {
				command.Process.Signal(signal)
				return <-ended
			}
		}
	}
}

func logged(out string) int64 {
	info, err := os.Stat(filepath.Join(out, output.StateDir, "parts", "log"))
	if err != nil {
		return 0
	}
	return info.Size()
}

// However a run is ended, what it had finished is taken over, no file is half,
// and the run that goes on gives the bytes of one that was never ended.
func TestAKilledRunGoesOn(t *testing.T) {
	pages := manyPages(t, 120)
	whole := filepath.Join(t.TempDir(), "whole")
	command, told := start(t, pages, whole)
	if err := command.Wait(); err != nil {
		t.Fatal(told)
	}
	want, size := written(t, whole), logged(whole)

	out := filepath.Join(t.TempDir(), "out")
	random := rand.New(rand.NewPCG(1, 2))
	var moments []func() bool
	for range 6 {
		at := random.Int64N(size)
		moments = append(moments, func() bool { return logged(out) >= at })
	}
	// The last ones are those in which files are put in their places.
	for _, name := range []string{"staged/datapackage.json", "../documents.parquet", "../datapackage.json"} {
		moments = append(moments, func() bool {
			_, err := os.Stat(filepath.Join(out, output.StateDir, filepath.FromSlash(name)))
			return err == nil
		})
	}
	kept := int64(0)
	for _, moment := range moments {
		command, _ := start(t, pages, out)
		watch(command, moment, os.Kill)
		if now := logged(out); now < kept {
			t.Errorf("%d bytes of what was finished are left of %d", now, kept)
		} else {
			kept = now
		}
		for name, data := range written(t, out) {
			if data != want[name] {
				t.Errorf("%s has %d bytes after a run was killed, want %d or none", name, len(data), len(want[name]))
			}
		}
	}

	command, told = start(t, pages, out)
	if err := command.Wait(); err != nil {
		t.Fatal(told)
	}
	if names := differing(written(t, out), want); len(names) > 0 {
		t.Errorf("%q differ from those of a run that was not killed", names)
	}
	if !strings.Contains(told.String(), "pages       120 (120 taken over from the last run, 0 read anew)") {
		t.Errorf("the last run did more than was missing:\n%s", told)
	}
	if _, err := os.Stat(filepath.Join(out, output.StateDir, "staged")); err == nil {
		t.Error("files of killed runs are left")
	}
}

func TestASignalEndsARunInOrder(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process cannot send these signals there")
	}
	pages := manyPages(t, 120)
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		out := filepath.Join(t.TempDir(), "out")
		command, told := start(t, pages, out)
		err := watch(command, func() bool { return logged(out) > 5_000 }, signal)
		if code := command.ProcessState.ExitCode(); code != exitFailed || !strings.Contains(told.String(), "the same command goes on from there") {
			t.Errorf("%v: %v, told %s", signal, err, told)
		}
		if files := written(t, out); len(files) > 0 {
			t.Errorf("%v: %d files stand in the folder of a run that was ended", signal, len(files))
		}
		command, told = start(t, pages, out)
		if err := command.Wait(); err != nil || !takenOver.MatchString(told.String()) {
			t.Errorf("%v: the next run takes nothing over: %v\n%s", signal, err, told)
		}
	}
}
