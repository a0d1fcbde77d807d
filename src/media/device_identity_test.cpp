// Two folders of one disk are one device, however they are cut and put together.

#include "media/device_identity.h"

#include <gtest/gtest.h>

#include "media/testing/temporary_folder.h"

namespace letopis::media {
namespace {

namespace fs = std::filesystem;

/// A kernel's tree of devices.
class Devices : public ::testing::Test {
protected:
    void disk(const std::string& name, const std::string& number, const std::string& wwid) {
        kernel_.write("sys/devices/block/" + name + "/size", "1000\n");
        if (!wwid.empty()) kernel_.write("sys/devices/block/" + name + "/device/wwid", wwid + "\n");
        link("sys/dev/block/" + number, "sys/devices/block/" + name);
    }
    void partition(const std::string& disk, const std::string& name, const std::string& number) {
        kernel_.write("sys/devices/block/" + disk + "/" + name + "/partition", "1\n");
        link("sys/dev/block/" + number, "sys/devices/block/" + disk + "/" + name);
    }
    void layer(const std::string& name, const std::string& number,
               const std::vector<std::string>& on) {
        for (const std::string& below : on)
            link("sys/devices/block/" + name + "/slaves/" + fs::path{below}.filename().string(),
                 "sys/devices/block/" + below);
        link("sys/dev/block/" + number, "sys/devices/block/" + name);
    }
    void link(const std::string& from, const std::string& to) {
        const fs::path path{kernel_.path() + "/" + from};
        fs::create_directories(path.parent_path());
        fs::create_directories(kernel_.path() + "/" + to);
        fs::create_symlink(kernel_.path() + "/" + to, path);
    }
    std::string identity(const std::string& number) {
        return identity_of_number(number, {kernel_.path() + "/sys", kernel_.path() + "/mountinfo"});
    }

    testing::TemporaryFolder kernel_;
};

TEST_F(Devices, AreKnownByWhatTheDiskSaysOfItself) {
    disk("sda", "8:0", "naa.5000c500   a1b2 ");
    partition("sda", "sda1", "8:1");
    partition("sda", "sda2", "8:2");
    disk("sdb", "8:16", "");
    EXPECT_EQ(identity("8:0"), "disk:naa.5000c500 a1b2");
    EXPECT_EQ(identity("8:1"), identity("8:2"));
    EXPECT_EQ(identity("8:16"), "disk:sdb");
}

TEST_F(Devices, ThatAreMadeOfSeveralAreAllOfThem) {
    disk("sda", "8:0", "A");
    partition("sda", "sda2", "8:2");
    disk("sdb", "8:16", "B");
    layer("md0", "9:0", {"sda/sda2", "sdb"});
    layer("dm-0", "253:0", {"md0"});
    layer("dm-1", "253:1", {"sda/sda2"});
    EXPECT_EQ(identity("253:0"), "disk:A+B");
    EXPECT_EQ(identity("253:1"), identity("8:2"));
}

TEST_F(Devices, WithoutABlockDeviceAreKnownByWhatIsMounted) {
    kernel_.write("mountinfo",
                  "36 35 0:40 / /mnt/nas rw shared:1 - nfs4 nas:/archive rw\n"
                  "37 35 0:41 / /tmp rw - tmpfs tmpfs rw\n");
    EXPECT_EQ(identity("0:40"), "fs:nas:/archive");
    EXPECT_EQ(identity("0:41"), "fs:0:41");
    EXPECT_EQ(identity("0:99"), "fs:0:99");
}

TEST(Device, OfTwoFoldersOfOneDiskIsOne) {
    const testing::TemporaryFolder one;
    const testing::TemporaryFolder other;
    EXPECT_EQ(device_identity(one.path()).value(), device_identity(other.path()).value());
    EXPECT_FALSE(device_identity(one.path()).value().empty());
    EXPECT_TRUE(device_identity(one.path() + "/no").error().is(RefusalCode::medium_unavailable));
}

}  // namespace
}  // namespace letopis::media
