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
#include "store/school_files.h"

namespace letopis::store {

class ReaderPool final : public Readers {
public:
    /// For records that others may write to: nothing is remembered from one look to the next.
    explicit ReaderPool(SchoolFiles files) : led_{Led{std::move(files), 0, {}}} {}
    /// For those whose scribe keeps these stamps, which must outlive all looks.
    ReaderPool(SchoolFiles files, const Stamps& stamps)
        : stamps_{&stamps}, led_{Led{std::move(files), 0, {}}} {}

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

    /// Looks that begin from here on go to other files; those begun end where they began.
    void lead_to(SchoolFiles files);

    /// Closes all connections that nobody uses: the last checkpoint wants nobody to read.
    void close();

private:
    struct Desk {
        std::uint64_t files_number = 0;
        std::unique_ptr<Connection> connection;
        LookingReader reader;
    };
    Result<std::unique_ptr<Desk>> take();
    void give_back(std::unique_ptr<Desk> desk);

    /// The files, and how often they were changed.
    struct Led {
        SchoolFiles files;
        std::uint64_t number = 0;
        std::vector<std::unique_ptr<Desk>> free;
    };
    const Stamps* stamps_ = nullptr;
    Guarded<Led> led_;
};

}  // namespace letopis::store
