"""A network share is known by what the system says of its mounts."""

from pathlib import Path

import pytest

from timebank.store.shares import kind_of, linux_mounts, mac_mounts, on_network_share

LINUX = """\
/dev/sda2 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
//nas/house /mnt/house cifs rw,vers=3.0 0 0
nas:/export /home/els/My\\040Share nfs4 rw 0 0
/dev/sdb1 /mnt/house/stick vfat rw 0 0
els@nas: /home/els/far fuse.sshfs rw 0 0
"""
MAC = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//els@nas._smb._tcp.local/House on /Volumes/House (one) (smbfs, nodev, nosuid, mounted by els)
/dev/disk4s1 on /Volumes/Stick (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/els", "ext4"),
        ("/tmp/bank", "tmpfs"),
        ("/mnt/house", "cifs"),
        ("/mnt/house/deep/er", "cifs"),
        ("/mnt/houses", "ext4"),
        ("/mnt/house/stick/bank", "vfat"),
        ("/home/els/My Share/bank", "nfs4"),
        ("/home/els/far", "fuse.sshfs"),
    ],
)
def test_the_deepest_mount_decides_on_linux(folder, kind):
    assert kind_of(Path(folder), linux_mounts(LINUX)) == kind


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/Users/els", "apfs"),
        ("/Volumes/House (one)/bank", "smbfs"),
        ("/Volumes/Stick", "msdos"),
    ],
)
def test_the_deepest_mount_decides_on_macos(folder, kind):
    assert kind_of(Path(folder), mac_mounts(MAC)) == kind


def test_a_later_mount_covers_an_earlier_one():
    table = LINUX + "nas:/all / nfs rw 0 0\n"
    assert kind_of(Path("/home"), linux_mounts(table)) == "nfs"


def test_lines_that_say_nothing_are_passed_over():
    assert kind_of(Path("/home"), linux_mounts("\nnonsense\n" + LINUX)) == "ext4"
    assert kind_of(Path("/Users"), mac_mounts("\nnonsense\n" + MAC)) == "apfs"


def test_this_machines_own_disk_is_no_share(tmp_path):
    assert not on_network_share(tmp_path / "bank.db")
    assert not on_network_share(tmp_path / "not" / "yet" / "bank.db")
