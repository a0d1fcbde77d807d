#pragma once
// What a school goes through before the plug is pulled: commands of all kinds in batches, signed
// heads that are kept, openings and closings. And what was promised meanwhile.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "crash/disk.h"
#include "store/school.h"
#include "store/testing/random_facts.h"

namespace letopis::testing {

/// What was said to the world, and when: positions count steps of the disk.
struct Promises {
    struct Acknowledged {
        std::size_t position = 0;
        EntryIndex tree_size = 0;  ///< So many entries are promised from then on.
    };
    struct KeptHead {
        std::size_t position = 0;
        Bytes note;  ///< The file of the signed head from then on.
    };
    /// By tree size: the signed head there, of which the root is a part. The ledger may end only
    /// here: between batches, never within one.
    std::map<EntryIndex, std::string> heads{{0, ""}};
    std::vector<Acknowledged> acknowledged;
    std::vector<KeptHead> kept_heads;
    /// Every command ever given, by its id, with its receipt.
    std::map<CommandId, Receipt> commands;

    EntryIndex promised_at(std::size_t position) const;
    const Bytes* head_kept_at(std::size_t position) const;
    /// For the next load, on a disk that a power cut at this position left, in which so many
    /// entries were found under this head: they are promised from the beginning, nothing else is.
    void begin_again(EntryIndex found, const std::string& head, std::size_t position);
};

/// When a command counts as acknowledged.
enum class Acknowledgement {
    when_answered,  ///< As the scribe does.
    when_decided,   ///< A scribe that answers before it commits: sabotage.
};

struct LoadPlan {
    int openings = 3;
    int batches = 8;  ///< Between opening and closing.
    Acknowledgement acknowledgement = Acknowledgement::when_answered;
};

class Load {
public:
    /// `files` lie on the disk, but for those that the school writes by itself.
    Load(MemoryDisk& disk, store::SchoolFiles files, std::uint64_t seed);

    /// Goes through the plan from what the disk holds. Trouble of the disk is allowed: what was
    /// refused is not promised.
    void run(const LoadPlan& plan, Promises& promises);
    std::size_t refused() const { return refused_; }

private:
    struct Planned;
    void run_batch(store::School& school, const LoadPlan& plan, Promises& promises);
    void submit(store::School& school, const LoadPlan& plan, Planned& planned);
    void keep_head(store::School& school, Promises& promises);
    void note_kept_head(Promises& promises);

    MemoryDisk& disk_;
    store::SchoolFiles files_;
    SeededRandom random_;
    store::testing::RandomFacts facts_;
    SetClock clock_{Instant{1}};
    std::size_t refused_ = 0;
};

}  // namespace letopis::testing
