/** What a learned part saw of a block that moved it. */
export interface Ground {
  readonly feature: string;
  readonly value: number;
  /** How far it moved the model, in log odds; below 0 away from what the model looks for. */
  readonly weight: number;
}

/** What a learned part makes of a block. */
export interface Judgement {
  /** `lines` and `blocks` look for the text of an article, `headline` for the headline of a text dump. */
  readonly model: 'lines' | 'blocks' | 'headline';
  /** How sure the model is that the block is what it looks for, 0 to 1. */
  readonly sure: number;
  /** The features that moved it most towards its answer, the strongest first; two at the most. */
  readonly grounds: readonly Ground[];
}
