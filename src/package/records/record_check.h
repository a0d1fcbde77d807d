#pragma once
// Checks that the contents of a package say what its entries say (step 4 of package/verify.h):
//
//   1. The entries hang together: none is about a lesson, course or person that is not there.
//   2. Every table under data/records/ is, byte for byte, the one that follows from the entries.
//   3. Every document is the one that the ledger names: data/documents/*.pdf by its digest in a
//      document_issued entry, the data it was drawn from (*.json) by the digest in a
//      document_prepared entry; and no document that was issued is missing.

#include <map>

#include "package/records/class_year.h"
#include "package/records/comparing.h"
#include "package/verify.h"

namespace letopis {

class ClassRecordCheck final : public RecordCheck {
public:
    void see_entry(const PackagedEntry& entry) override;
    void see_file(const std::string& path, const Hash& sha256) override;
    void see_record(const std::string& path, ByteView bytes) override;
    std::vector<Problem> finish() override;

private:
    void expect_tables();
    void check_documents();
    void add(std::string path, std::string what);

    ClassYear year_;
    std::map<std::string, std::string> documents_;  ///< SHA-256 in hex by path.
    enum class Entries { coming, sensible, senseless } entries_ = Entries::coming;
    std::map<std::string, std::string>
        tables_;  ///< That follow from the entries and were not seen yet.
    bool other_version_ = false;
    std::vector<Problem> problems_;
};

}  // namespace letopis
