#pragma once
// A real file system (ext4) on a disk with a plug: a loop device over a file of nbdfuse over nbdkit
// with our plugin (plug.cpp), which holds what was not flushed in a volatile cache.

#include <sys/types.h>

#include <optional>
#include <string>

namespace letopis::testing {

/// What kind of disk it is.
struct DiskKind {
    unsigned seed = 1;             ///< Of what survives the pull.
    bool lies = false;             ///< A flush does nothing.
    int request_milliseconds = 0;  ///< Of each request, one after another.
    std::string image;             ///< A file of its bytes at first; empty: a new file system.
};

class PluggedDisk {
public:
    /// Why there can be none on this machine; "" when there can. Mounts are the process's own from
    /// then on.
    static std::string lacking();

    /// Mounts the disk at `folder`/data. trouble() says why it did not.
    PluggedDisk(std::string folder, const DiskKind& kind);
    /// Whoever uses the disk must have ended.
    ~PluggedDisk();
    PluggedDisk(const PluggedDisk&) = delete;
    PluggedDisk& operator=(const PluggedDisk&) = delete;

    const std::string& trouble() const { return trouble_; }
    /// Where it is mounted.
    std::string path() const { return folder_ + "/data"; }

    /// Pulls the plug. When it returns every request fails; what the pull left is in after().
    void pull();
    /// A file with the bytes of the disk after the pull.
    std::string after() const { return folder_ + "/after"; }
    /// How many writes, flushes and lost sectors there were.
    std::string told() const;
    /// The number that stands before these words in told(): "slow requests"; -1 where it does not.
    long long told_of(const std::string& what) const;

private:
    void start(const DiskKind& kind);
    void mount(const DiskKind& kind);

    std::string folder_;
    std::string trouble_;
    pid_t process_ = -1;
    bool is_mounted_ = false;
};

/// An ext4 file system in a file, mounted as it is: what is found when the power is back.
class DiskFile {
public:
    DiskFile(const std::string& image, std::string folder);
    ~DiskFile();
    DiskFile(const DiskFile&) = delete;
    DiskFile& operator=(const DiskFile&) = delete;

    /// Why it could not be mounted; "" when it was.
    const std::string& trouble() const { return trouble_; }
    const std::string& path() const { return folder_; }

private:
    std::string folder_;
    std::string trouble_;
};

}  // namespace letopis::testing
