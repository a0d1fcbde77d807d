#pragma once
// Checks any package of ours: that of a class's year (records/record_check.h), or an addendum, and
// several of them together.
//
// What an addendum must be, alone:
//   1. Its manifest names the package that it completes and the addenda between, and the
//   consistency
//      path leads from the tree of the last of them to its own: nothing was taken out of the ledger
//      in between.
//   2. The entries package_sealed of all of these stand among its entries, with these digests, and
//   no other package_sealed.
//   3. Every document of it is the one that the ledger names, and its sheet is the only one.
//   4. The sheet has the number and the package of the year that the manifest has, and its lines
//   are the rows of the table. There is no other table, and each row is about an entry of it, or
//   of a package before.
// And with them, when all are there:
//   5. They are the packages that the manifest names, byte for byte.
//   6. The entries of all together hang together, and the table of the addendum is, byte for byte,
//      the one that follows from them.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "package/addendum/addendum_document.h"
#include "package/addendum/addendum_manifest.h"
#include "package/records/record_check.h"

namespace letopis {

/// What a check of several packages together needs of one of them.
struct GatheredPackage {
    std::vector<PackagedEntry> entries;
    std::map<std::string, std::string> tables;  ///< Of an addendum: data/records/*, by path.
    std::optional<AddendumManifest> manifest;   ///< Of an addendum.
    std::int64_t tree_size = 0;
    std::string root_hash_hex;
    std::string sha256_hex;  ///< Of the container; for whoever read it to fill in.
};

/// The entries of all, each once, in order of the index.
std::vector<PackagedEntry> entries_in_order(std::span<const GatheredPackage> parts);

/// Whether the entries are kept after the check.
enum class EntriesAfter { forgotten, kept };

class PackageCheck final : public RecordCheck {
public:
    explicit PackageCheck(EntriesAfter after = EntriesAfter::forgotten) : after_{after} {}
    void see_file(const std::string& path, const Hash& sha256) override;
    void see_entry(const PackagedEntry& entry) override;
    void see_record(const std::string& path, ByteView bytes) override;
    std::vector<Problem> finish() override;

    bool is_addendum() const { return is_addendum_; }
    /// After the check of an addendum, or with EntriesAfter::kept.
    const GatheredPackage& gathered() const { return gathered_; }
    GatheredPackage take() { return std::move(gathered_); }

private:
    void read_checkpoint(std::string_view note);
    void check_manifest();
    void check_seals();
    void check_documents();
    void check_sheet();
    void check_table(const AddendumSheet& sheet);
    void check_row(const AddendumRow& row);
    void add(std::string_view path, std::string what);

    EntriesAfter after_;
    bool is_addendum_ = false;
    GatheredPackage gathered_;
    ClassRecordCheck year_;
    Hash root_{};
    std::map<std::string, std::string> documents_;  ///< SHA-256 in hex by path.
    std::string sheet_data_;                        ///< Of an addendum: addendum_data_path.
    std::vector<Problem> problems_;
};

/// Steps 5 and 6 for the last of `chain`: the package of a year and all its addenda up to that one,
/// in order. Each was checked alone before and found whole.
std::vector<Problem> check_together(std::span<const GatheredPackage> chain);

}  // namespace letopis
