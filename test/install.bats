load setup

# make_in DIR ARG...: make in a folder of its own, quiet
make_in() {
	local dir=$1
	shift
	MAKEFLAGS='' make -C "$dir" "$@" >"$BATS_TEST_TMPDIR/log" 2>&1 ||
		{ cat "$BATS_TEST_TMPDIR/log"; return 1; }
}

# copy DIR: the tree, with what is built
copy() {
	mkdir "$1"
	(cd "$root" && cp -Rp Makefile README cmd lib man test "$1")
}

@test "what is installed can be read by all, whatever the umask" {
	d="$BATS_TEST_TMPDIR/a root"
	(umask 077 && make_in "$root" install DESTDIR="$d" PREFIX=/usr)
	run -0 find "$d/usr" -type d ! -perm 755
	[ -z "$output" ]
	run -0 find "$d/usr/bin" -type f ! -perm 755
	[ -z "$output" ]
	run -0 find "$d/usr/share" -type f ! -perm 644 ! -name demo
	[ -z "$output" ]
	"$d/usr/bin/split-sentences" --version
	PATH=$d/usr/bin:$PATH "$d/usr/share/doc/report-filters/examples/demo" |
		grep -q 'facts in both'
	make_in "$root" uninstall DESTDIR="$d" PREFIX=/usr
	run -0 find "$d" -type f
	[ -z "$output" ]
}

@test "what is built is what git leaves out of the tree" {
	cd "$root"
	git rev-parse >/dev/null 2>&1 || skip "no git here"
	[ "$(git rev-parse --show-toplevel)" = "$root" ] || skip "no git here"
	for f in report-filters-1.0.tar.gz report-filters_1.0_amd64.deb; do
		git check-ignore -q "$f"
	done
}

@test "man finds the pages beside the programs" {
	command -v man >/dev/null || skip "no man"
	man -w ls >/dev/null 2>&1 || [ -e /etc/manpath.config ] || skip "no pages here"
	h="$BATS_TEST_TMPDIR/home"
	export PATH=$h/.local/bin:$PATH
	make_in "$root" install PREFIX="$h/.local"
	run -1 grep -e 'add to PATH' -e MANPATH "$BATS_TEST_TMPDIR/log"
	HOME=$h run -0 man -w report-stream
	[ "$output" = "$h/.local/share/man/man5/report-stream.5" ]
}

@test "install says what to add to PATH, and the right version" {
	make_in "$root" install PREFIX="$BATS_TEST_TMPDIR/x"
	grep -qx "add to PATH: $BATS_TEST_TMPDIR/x/bin" "$BATS_TEST_TMPDIR/log"
	version=$(sed -n 's/^VERSION = //p' "$root/Makefile")
	for p in $programs; do
		run -0 "$BATS_TEST_TMPDIR/x/bin/$p" -V
		[ "$output" = "$p $version" ]
	done
	awk '/^[A-Z]/ { on = ($0 == "Changes"); next } on && NF { print $1; exit }' \
		"$root/README" | grep -qx "$version,"
}

@test "the package is the same each time, and says what Debian asks" {
	for t in dpkg-deb objdump; do
		command -v $t >/dev/null || skip "no $t"
	done
	export SOURCE_DATE_EPOCH=1700000000
	copy "$BATS_TEST_TMPDIR/one"
	cd "$BATS_TEST_TMPDIR/one"
	make_in . deb
	mv ./*.deb "$BATS_TEST_TMPDIR/first"
	sleep 1
	(umask 077 && make_in . deb)
	cmp ./*.deb "$BATS_TEST_TMPDIR/first"
	dpkg-deb -c ./*.deb >list
	for f in copyright changelog.gz README examples/demo; do
		grep -q " ./usr/share/doc/report-filters/$f\$" list
	done
	run -1 grep -v 'root/root.*2023-11-14' list
	dpkg-deb -x ./*.deb out
	(cd out && md5sum -c --quiet <(dpkg-deb --ctrl-tarfile ../*.deb |
		tar -xO ./md5sums))
	if command -v dpkg-parsechangelog >/dev/null; then
		gzip -dc out/usr/share/doc/report-filters/changelog.gz >changelog
		run -0 dpkg-parsechangelog -l changelog -S Version
		[ "$output" = "$(dpkg-deb -f ./*.deb Version)" ]
	fi
}
