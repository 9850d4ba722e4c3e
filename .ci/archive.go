// Archive packs a folder so that equal folders give equal bytes:
//
//	archive SECONDS FOLDER FILE
//
// FILE ends in .tar.gz or .zip. Files stand in the order of their paths, with one
// time, no owner, and no right but that to read and, of programs, to run.
package main

import (
	"archive/tar"
	"archive/zip"
	"compress/gzip"
	"io"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

func main() {
	log.SetFlags(0)
	if len(os.Args) != 4 {
		log.Fatal("usage: archive SECONDS FOLDER FILE")
	}
	if err := pack(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		log.Fatal(err)
	}
}

func pack(seconds, folder, name string) error {
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil {
		return err
	}
	file, err := os.Create(name)
	if err != nil {
		return err
	}
	defer file.Close()
	write := tarGz
	if strings.HasSuffix(name, ".zip") {
		write = zipped
	}
	if err := write(file, folder, time.Unix(n, 0).UTC()); err != nil {
		return err
	}
	return file.Close()
}

// each gives the files of a folder in the order of their paths.
func each(folder string, add func(name string, mode, size int64, content io.Reader) error) error {
	return filepath.WalkDir(folder, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		file, err := os.Open(path)
		if err != nil {
			return err
		}
		defer file.Close()
		info, err := file.Stat()
		if err != nil {
			return err
		}
		mode := int64(0o644)
		if base := filepath.Base(path); base == "mubiao" || base == "mubiao.exe" {
			mode = 0o755
		}
		name, err := filepath.Rel(filepath.Dir(folder), path)
		if err != nil {
			return err
		}
		return add(filepath.ToSlash(name), mode, info.Size(), file)
	})
}

func tarGz(w io.Writer, folder string, at time.Time) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	t := tar.NewWriter(z)
	err = each(folder, func(name string, mode, size int64, content io.Reader) error {
		if err := t.WriteHeader(&tar.Header{Name: name, Mode: mode, Size: size, ModTime: at}); err != nil {
			return err
		}
		_, err := io.Copy(t, content)
		return err
	})
	if err != nil {
		return err
	}
	if err := t.Close(); err != nil {
		return err
	}
	return z.Close()
}

func zipped(w io.Writer, folder string, at time.Time) error {
	z := zip.NewWriter(w)
	err := each(folder, func(name string, mode, _ int64, content io.Reader) error {
		header := &zip.FileHeader{Name: name, Method: zip.Deflate, Modified: at}
		header.SetMode(fs.FileMode(mode))
		member, err := z.CreateHeader(header)
		if err != nil {
			return err
		}
		_, err = io.Copy(member, content)
		return err
	})
	if err != nil {
		return err
	}
	return z.Close()
}
