#pragma once
// ReaderPool: read-only connections for whoever looks. A look takes one and gives it back; there
// are never more than looks at one time.

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/guarded.h"
#include "ports/readers.h"
#include "store/reading/looking_reader.h"

namespace letopis::store {

class ReaderPool final : public Readers {
public:
    /// For a file that others may write to: nothing is remembered from one look to the next.
    ReaderPool(std::string path, OrgId org_id) : path_{std::move(path)}, org_id_{org_id} {}
    /// For the file whose scribe keeps these stamps, which must outlive all looks.
    ReaderPool(std::string path, OrgId org_id, const Stamps& stamps)
        : path_{std::move(path)}, org_id_{org_id}, stamps_{&stamps} {}

    Result<Done> look(const std::function<void(Reader&)>& use) override;
    /// look, with what the store itself may ask.
    Result<Done> look_inside(const std::function<void(SchoolReader&)>& use);

    template <class Use>
    auto read_inside(Use use) -> decltype(use(std::declval<SchoolReader&>())) {
        using Answer = decltype(use(std::declval<SchoolReader&>()));
        std::optional<Answer> answer;
        auto looked = look_inside([&](SchoolReader& reader) { answer.emplace(use(reader)); });
        if (!looked) return std::move(looked).error();
        return *std::move(answer);
    }

    /// Closes all connections that nobody uses: the last checkpoint wants nobody to read.
    void close();

private:
    struct Desk {
        std::unique_ptr<Connection> connection;
        LookingReader reader;
    };
    Result<std::unique_ptr<Desk>> take();
    void give_back(std::unique_ptr<Desk> desk);

    std::string path_;
    OrgId org_id_;
    const Stamps* stamps_ = nullptr;
    Guarded<std::vector<std::unique_ptr<Desk>>> free_;
};

}  // namespace letopis::store
