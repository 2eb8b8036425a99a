import { peers } from './peers/layer.ts';
import { platform } from './platform/layer.ts';
import { staticWeb } from './static-web/layer.ts';
import { storeAndroid } from './store-android/layer.ts';
import { storeGodot } from './store-godot/layer.ts';
import { storeUnity } from './store-unity/layer.ts';

export const noServerLayers = [staticWeb, storeAndroid, storeUnity, storeGodot, peers, platform];
