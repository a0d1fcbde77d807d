#include "package/build.h"

#include <algorithm>

#include "package/zip_writer.h"

namespace letopis {
namespace {

/// Hashes what goes through it.
class HashingSink final : public ByteSink {
public:
    explicit HashingSink(ByteSink& sink) : sink_{sink} {}
    Result<Done> write(ByteView bytes) override {
        sha256_.update(bytes);
        sha512_.update(bytes);
        return sink_.write(bytes);
    }
    std::string sha256_hex() { return hex(sha256_.finish()); }
    std::string sha512_hex() { return hex(sha512_.finish()); }

private:
    ByteSink& sink_;
    Sha256 sha256_;
    Sha512 sha512_;
};

InventoryLine inventory_line(const std::string& path, ByteView bytes) {
    Sha512 sha512;
    return {path, bytes.size(), sha256(bytes), sha512.update(bytes).finish()};
}

}  // namespace

Result<BuiltPackage> build_package(const PackageContents& contents, ByteSink& sink) {
    std::vector<const PackageFile*> payload;
    for (const PackageFile& file : contents.payload) {
        if (!file.path.starts_with("data/"))
            return Refusal{.code = RefusalCode::invalid_value,
                           .detail = "Файл «" + file.path + "» лежит не в data/."};
        payload.push_back(&file);
    }
    std::ranges::sort(payload, {}, [](const PackageFile* file) { return file->path; });
    std::vector<InventoryLine> lines;
    for (const PackageFile* file : payload)
        lines.push_back(inventory_line(file->path, file->bytes));

    LETOPIS_TRY(bag_info, bag_info_text(contents.description, lines));
    const std::string texts[] = {std::string{bagit_text}, bag_info,
                                 manifest_text(lines, ManifestDigest::sha256),
                                 manifest_text(lines, ManifestDigest::sha512)};
    std::vector<InventoryLine> tags;
    for (std::size_t i = 0; i < std::size(texts); ++i)
        tags.push_back(inventory_line(std::string{tag_paths[i]}, as_bytes(texts[i])));
    const std::string tagmanifest = manifest_text(tags, ManifestDigest::sha256);

    HashingSink hashing{sink};
    ZipWriter zip{hashing, zip_time(contents.closed_at)};
    const std::string folder = contents.bag_name + "/";
    for (std::size_t i = 0; i < std::size(texts); ++i)
        LETOPIS_TRY_DONE(zip.add(folder + tags[i].path, as_bytes(texts[i])));
    LETOPIS_TRY_DONE(zip.add(folder + std::string{tagmanifest_path}, as_bytes(tagmanifest)));
    for (const PackageFile* file : payload)
        LETOPIS_TRY_DONE(zip.add(folder + file->path, file->bytes));
    LETOPIS_TRY_DONE(zip.finish());
    return BuiltPackage{hashing.sha256_hex(), hashing.sha512_hex(), zip.size_bytes()};
}

}  // namespace letopis
