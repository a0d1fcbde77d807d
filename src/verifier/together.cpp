#include "verifier/together.h"

#include <algorithm>
#include <map>

#include "package/addendum/package_check.h"
#include "package/file_source.h"
#include "package/reading.h"

namespace letopis {
namespace {

/// Paths of packages that are whole, by the SHA-256 of the container.
using Shelf = std::map<std::string, std::string>;

std::string digest_of(const std::string& path) {
    const auto source = FileSource::open(path);
    if (!source) return "";
    Sha256 sha256;
    const auto done =
        read_pieces(**source, 0, (*source)->size(), [&](ByteView piece) { sha256.update(piece); });
    return done ? hex(sha256.finish()) : "";
}

/// What lies there, which was found whole before.
GatheredPackage gather(const std::string& path, const std::string& sha256_hex) {
    NoProgress silent;
    PackageCheck check{EntriesAfter::kept};
    RecordCheck* const checks[] = {&check};
    const auto source = FileSource::open(path);
    if (source) verify_package(**source, silent, checks);
    GatheredPackage gathered = check.take();
    gathered.sha256_hex = sha256_hex;
    return gathered;
}

class Together {
public:
    /// Which are whole alone is asked of them before the addenda add to their reports.
    explicit Together(const std::vector<Checked>& all) : all_{all} {
        for (const Checked& one : all_)
            if (one.kind == CheckedKind::package && one.report.whole())
                shelf_.emplace(digest_of(one.path), one.path);
    }

    void check(Checked& addendum) {
        const AddendumManifest& manifest = *addendum.addendum;
        std::vector<EarlierPackage> named{manifest.completes};
        named.insert(named.end(), manifest.follows.begin(), manifest.follows.end());
        const std::string what = "Дополнение № " + std::to_string(manifest.addendum_no) +
                                 " к пакету " + manifest.completes.file_name;
        std::vector<GatheredPackage> parts;
        for (const EarlierPackage& one : named) {
            const auto there = shelf_.find(one.sha256_hex);
            if (there == shelf_.end()) {
                addendum.note = what + missing(one);
                return;
            }
            parts.push_back(gather(there->second, one.sha256_hex));
        }
        parts.push_back(gather(addendum.path, digest_of(addendum.path)));
        addendum.report.add(check_together(parts));
        addendum.note = what + (addendum.report.whole() ? ": вместе целы." : ": вместе не целы.");
    }

private:
    std::string missing(const EarlierPackage& one) const {
        if (is_there(one.file_name))
            return ": файл " + one.file_name +
                   " здесь, но не тот или повреждён: вместе не сверены. Его SHA-256 должен быть " +
                   one.sha256_hex + ".";
        return ". Чтобы сверить их вместе, дайте и файл " + one.file_name + " (SHA-256 " +
               one.sha256_hex + ").";
    }
    bool is_there(const std::string& file_name) const {
        return std::ranges::any_of(all_, [&](const Checked& one) {
            return one.path.substr(one.path.rfind('/') + 1) == file_name;
        });
    }

    const std::vector<Checked>& all_;
    Shelf shelf_;
};

}  // namespace

void check_addenda(std::vector<Checked>& all) {
    if (std::ranges::none_of(all, [](const Checked& one) { return one.addendum.has_value(); }))
        return;
    Together together{all};
    for (Checked& one : all)
        if (one.addendum && one.report.whole()) together.check(one);
}

}  // namespace letopis
